@NullMarked
package io.github.pokecap.benchmark.cost;

import org.jspecify.annotations.NullMarked;
