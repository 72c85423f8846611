package io.github.pokecap.server;

import io.github.pokecap.explain.Grid;

/**
 * What a picture will cost, in pixels to decode. A look at a decoded picture (features, classifiers, caption) takes as long
 * as decoding 230,000 pixels of a PNG, by docs/performance.md; an explanation looks once for each region more.
 */
final class Cost {
    static final long LOOK = 230_000;
    private static final long LOOKS_OF_EXPLAINING =
            1 + (long) Grid.usual().rows() * Grid.usual().columns();

    private Cost() {}

    static long captioning(long pixels) {
        return pixels + LOOK;
    }

    static long explaining(long pixels) {
        return pixels + LOOKS_OF_EXPLAINING * LOOK;
    }
}
