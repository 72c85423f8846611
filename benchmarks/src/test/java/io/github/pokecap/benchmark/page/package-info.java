@NullMarked
package io.github.pokecap.benchmark.page;

import org.jspecify.annotations.NullMarked;
