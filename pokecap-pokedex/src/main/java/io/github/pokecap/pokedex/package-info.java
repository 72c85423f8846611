/** The pretrained model in a jar: {@link io.github.pokecap.pokedex.Pokedex}. */
@NullMarked
package io.github.pokecap.pokedex;

import org.jspecify.annotations.NullMarked;
