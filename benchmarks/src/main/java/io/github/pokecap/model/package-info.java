/** Benchmarks of the model file. */
@NullMarked
package io.github.pokecap.model;

import org.jspecify.annotations.NullMarked;
