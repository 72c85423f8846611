/** Benchmarks of the bag of visual words. */
@NullMarked
package io.github.pokecap.vocabulary;

import org.jspecify.annotations.NullMarked;
