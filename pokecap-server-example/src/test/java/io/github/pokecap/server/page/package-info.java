/** The page in a real browser. */
@NullMarked
package io.github.pokecap.server.page;

import org.jspecify.annotations.NullMarked;
