/**
 * Why a tag was said: {@link io.github.pokecap.explain.Explainer} asks the classifiers again, about rows without a family
 * of features and about pictures without a region. It knows nothing of how they work inside.
 */
@NullMarked
package io.github.pokecap.explain;

import org.jspecify.annotations.NullMarked;
