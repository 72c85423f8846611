/** Looks at a picture of a Pokémon and answers with tags and a caption. */
@NullMarked
package io.github.pokecap;

import org.jspecify.annotations.NullMarked;
