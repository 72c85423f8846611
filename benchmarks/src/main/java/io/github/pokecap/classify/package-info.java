/** Benchmarks of the classifiers. */
@NullMarked
package io.github.pokecap.classify;

import org.jspecify.annotations.NullMarked;
