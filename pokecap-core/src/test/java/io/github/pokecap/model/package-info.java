/** Holds the model file to its rules, with honest files and hostile ones. */
@NullMarked
package io.github.pokecap.model;

import org.jspecify.annotations.NullMarked;
