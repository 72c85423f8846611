/** Learns captioners: {@link io.github.pokecap.training.CaptionerTrainer}. */
@NullMarked
package io.github.pokecap.training;

import org.jspecify.annotations.NullMarked;
