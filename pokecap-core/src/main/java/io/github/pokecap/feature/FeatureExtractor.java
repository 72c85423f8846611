package io.github.pokecap.feature;

import java.util.Map;

/**
 * Turns a picture into numbers: a {@link LocalExtractor} into many binary descriptors, a {@link GlobalExtractor} into
 * one vector. {@link Features} makes those that come with PokeCap.
 *
 * <p>An extractor is immutable, safe to share between threads, and a pure function: the same picture gives the same
 * numbers.
 */
public sealed interface FeatureExtractor permits LocalExtractor, GlobalExtractor {
    /**
     * What a model file calls this extractor, such as {@code orb} or {@code acme/edges}.
     *
     * @return the same for every instance of one kind; an own extractor takes a name with a slash in it
     */
    String name();

    /**
     * The options that this instance was made with, as a model file keeps them.
     *
     * @return option to number, in a fixed order; empty for an extractor without options
     */
    Map<String, Double> settings();
}
