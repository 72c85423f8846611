@NullMarked
package io.github.pokecap.cli;

import org.jspecify.annotations.NullMarked;
