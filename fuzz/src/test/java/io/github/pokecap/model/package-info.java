/** Fuzz target of the model loader. */
@NullMarked
package io.github.pokecap.model;

import org.jspecify.annotations.NullMarked;
