/** A row of features becomes calibrated scores for the values of each facet: {@link io.github.pokecap.classify.FacetClassifier}. */
@NullMarked
package io.github.pokecap.classify;

import org.jspecify.annotations.NullMarked;
