/** Learns the words of strokes that are part of core: {@link io.github.pokecap.training.stroke.LearnStrokes}. */
@NullMarked
package io.github.pokecap.training.stroke;

import org.jspecify.annotations.NullMarked;
