/** What benchmarks need of the trainers. */
@NullMarked
package io.github.pokecap.training.learn;

import org.jspecify.annotations.NullMarked;
