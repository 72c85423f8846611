package io.github.pokecap.vocabulary;

import io.github.pokecap.feature.Descriptors;

/**
 * What the extractors saw in one picture, before a vocabulary makes a row of it. Vocabularies differ from fold to fold
 * of a cross-validation; observations do not.
 *
 * @param globals the vectors of the global extractors, one after the other; not copied, not to be changed
 * @param descriptors those of the local extractor; {@link Descriptors#NONE} without one
 */
public record Observation(float[] globals, Descriptors descriptors) {}
