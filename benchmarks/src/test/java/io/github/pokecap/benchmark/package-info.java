@NullMarked
package io.github.pokecap.benchmark;

import org.jspecify.annotations.NullMarked;
