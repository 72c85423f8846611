/**
 * Learns the classifiers of facets from labelled rows, with XGBoost and Smile or by own means, and turns each into the
 * plain arrays that captioning evaluates: {@link io.github.pokecap.training.learn.Classifiers}.
 */
@NullMarked
package io.github.pokecap.training.learn;

import org.jspecify.annotations.NullMarked;
