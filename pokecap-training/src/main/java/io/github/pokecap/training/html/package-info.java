/** What PokeCap's pages are made of: markup, numbers, a common style. They need no network and no script. */
@NullMarked
package io.github.pokecap.training.html;

import org.jspecify.annotations.NullMarked;
