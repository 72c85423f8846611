/** Draws labelled creatures in code, so that nothing here needs anybody's pictures. */
@NullMarked
package io.github.pokecap.creatures;

import org.jspecify.annotations.NullMarked;
