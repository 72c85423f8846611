/**
 * Models and datasets in Amazon S3 and in stores that speak its protocol: models are kept in a cache by their content
 * and never stale, datasets are copied to it and opened like any folder.
 */
@NullMarked
package io.github.pokecap.s3;

import org.jspecify.annotations.NullMarked;
