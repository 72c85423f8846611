@NullMarked
package io.github.pokecap.reload;

import org.jspecify.annotations.NullMarked;
