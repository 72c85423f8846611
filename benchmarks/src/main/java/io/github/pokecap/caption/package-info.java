/** Benchmarks of the sentence. */
@NullMarked
package io.github.pokecap.caption;

import org.jspecify.annotations.NullMarked;
