/** What the benchmarks measure with, and how they are run and told. */
@NullMarked
package io.github.pokecap.benchmark;

import org.jspecify.annotations.NullMarked;
