package io.github.pokecap.training;

/** Passes progress on, one call at a time, from however many threads. */
final class OneAtATime implements Progress {
    private final Progress listener;

    OneAtATime(Progress listener) {
        this.listener = listener;
    }

    @Override
    public synchronized void begin(String stage, long steps) {
        listener.begin(stage, steps);
    }

    @Override
    public synchronized void step() {
        listener.step();
    }
}
