/** PokeCap beside the forerunner's stack, which is written small in benchmarks/peer. */
@NullMarked
package io.github.pokecap.benchmark.peer;

import org.jspecify.annotations.NullMarked;
