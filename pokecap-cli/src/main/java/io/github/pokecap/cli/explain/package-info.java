/**
 * Writes explanations as one HTML file that needs nothing else: {@link io.github.pokecap.cli.explain.ExplanationPage}.
 */
@NullMarked
package io.github.pokecap.cli.explain;

import org.jspecify.annotations.NullMarked;
