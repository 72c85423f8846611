@NullMarked
package io.github.pokecap.pokedex;

import org.jspecify.annotations.NullMarked;
