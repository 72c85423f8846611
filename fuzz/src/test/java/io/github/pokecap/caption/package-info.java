/** Fuzz target of the template language. */
@NullMarked
package io.github.pokecap.caption;

import org.jspecify.annotations.NullMarked;
