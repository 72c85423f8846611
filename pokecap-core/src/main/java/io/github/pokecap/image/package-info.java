/** Bytes become a bounded picture with a foreground mask: decoded, masked, cut out and scaled. */
@NullMarked
package io.github.pokecap.image;

import org.jspecify.annotations.NullMarked;
