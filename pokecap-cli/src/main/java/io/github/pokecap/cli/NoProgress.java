package io.github.pokecap.cli;

/** Shows nothing. */
final class NoProgress implements ShownProgress {
    @Override
    public void begin(String stage, long steps) {}

    @Override
    public void step() {}

    @Override
    public void close() {}
}
