/**
 * Datasets in worse conditions: the same pictures on another ground, smaller, compressed, mirrored or turned, to see how
 * much of a captioner's score survives.
 *
 * <p>{@link io.github.pokecap.training.disturb.Disturbances} is the way in. A disturbance is no change of the truth: it
 * leaves captions and labels as they are.
 */
@NullMarked
package io.github.pokecap.training.disturb;

import org.jspecify.annotations.NullMarked;
