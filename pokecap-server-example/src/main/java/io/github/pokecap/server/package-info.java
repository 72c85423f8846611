/** Captions pictures over HTTP: an example of using the library, made ready for production. */
@NullMarked
package io.github.pokecap.server;

import org.jspecify.annotations.NullMarked;
