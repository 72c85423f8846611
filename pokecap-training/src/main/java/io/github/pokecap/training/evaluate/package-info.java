/**
 * Measures a captioner against pictures whose truth is known, and shows the result.
 *
 * <p>{@link io.github.pokecap.training.evaluate.JudgedPicture} goes in, {@link
 * io.github.pokecap.training.evaluate.Evaluation} comes out. Each measure has a class of its own, which names its
 * source. A rate over nothing is {@code NaN} ("not measured"), a dash in tables and {@code null} in JSON.
 */
@NullMarked
package io.github.pokecap.training.evaluate;

import org.jspecify.annotations.NullMarked;
