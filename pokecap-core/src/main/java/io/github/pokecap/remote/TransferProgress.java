package io.github.pokecap.remote;

/** Is told how far a transfer has come. Calls come from several threads, but one at a time. */
public interface TransferProgress {
    /** Listens to nothing. */
    TransferProgress NONE = new TransferProgress() {
        @Override
        public void begin(String stage, long steps) {}

        @Override
        public void step() {}
    };

    /**
     * Something begins to come.
     *
     * @param stage what, for people: {@code fetching 1,200 files}
     * @param steps how many steps there will be
     */
    void begin(String stage, long steps);

    /** One step has come. */
    void step();
}
