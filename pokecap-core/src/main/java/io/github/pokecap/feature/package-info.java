/** A picture becomes numbers: local binary descriptors and global vectors, made by {@link io.github.pokecap.feature.Features}. */
@NullMarked
package io.github.pokecap.feature;

import org.jspecify.annotations.NullMarked;
