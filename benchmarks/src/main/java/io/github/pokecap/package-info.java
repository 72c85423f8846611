/** Benchmarks of the whole way from bytes to caption. */
@NullMarked
package io.github.pokecap;

import org.jspecify.annotations.NullMarked;
