/** Fuzz targets of the decoder. */
@NullMarked
package io.github.pokecap.image;

import org.jspecify.annotations.NullMarked;
