/** Programs that measure what JMH cannot: whole processes, threads, memory, and how cost grows. */
@NullMarked
package io.github.pokecap.benchmark.cost;

import org.jspecify.annotations.NullMarked;
