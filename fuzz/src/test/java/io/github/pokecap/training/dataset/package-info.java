/** Fuzz targets of the dataset readers. */
@NullMarked
package io.github.pokecap.training.dataset;

import org.jspecify.annotations.NullMarked;
