package io.github.pokecap.training;

/**
 * Is told how far long work has come. Calls come from several threads, but one at a time; a slow listener slows the
 * work.
 */
public interface Progress {
    /** Listens to nothing. */
    Progress NONE = new Progress() {
        @Override
        public void begin(String stage, long steps) {}

        @Override
        public void step() {}
    };

    /**
     * A stage begins; the one before it is over.
     *
     * @param stage what is done, for people: {@code looking at pictures}
     * @param steps how many steps there will be
     */
    void begin(String stage, long steps);

    /** One step of the stage is done. */
    void step();
}
