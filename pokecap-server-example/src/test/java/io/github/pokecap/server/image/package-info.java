/** Tests of what makes and pushes the container image. */
@NullMarked
package io.github.pokecap.server.image;

import org.jspecify.annotations.NullMarked;
