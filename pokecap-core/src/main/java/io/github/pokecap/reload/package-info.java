/**
 * A captioner that follows its model: when another is put in its place, on disk or in a store, the next picture is
 * captioned by that one.
 */
@NullMarked
package io.github.pokecap.reload;

import org.jspecify.annotations.NullMarked;
