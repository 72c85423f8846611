/** Benchmarks of the feature extractors. */
@NullMarked
package io.github.pokecap.feature;

import org.jspecify.annotations.NullMarked;
