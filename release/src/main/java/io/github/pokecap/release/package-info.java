/** Checks what a release would publish, before it is published for good. */
@NullMarked
package io.github.pokecap.release;

import org.jspecify.annotations.NullMarked;
