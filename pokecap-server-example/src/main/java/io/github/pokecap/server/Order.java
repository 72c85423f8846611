package io.github.pokecap.server;

import java.util.concurrent.Callable;
import java.util.function.BooleanSupplier;

/**
 * A picture to be looked at.
 *
 * @param work how
 * @param cost of it, in pixels: {@link Cost}
 * @param abandoned whether nobody waits for it any more
 */
record Order(Callable<Look> work, long cost, BooleanSupplier abandoned) {}
