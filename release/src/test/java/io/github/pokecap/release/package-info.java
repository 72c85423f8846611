@NullMarked
package io.github.pokecap.release;

import org.jspecify.annotations.NullMarked;
