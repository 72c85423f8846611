/** Benchmarks of decoding. */
@NullMarked
package io.github.pokecap.image;

import org.jspecify.annotations.NullMarked;
