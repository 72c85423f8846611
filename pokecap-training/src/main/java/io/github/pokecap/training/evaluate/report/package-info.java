/**
 * Writes an evaluation as one HTML file that needs nothing else: no network, no script.
 *
 * <p>{@link io.github.pokecap.training.evaluate.report.HtmlReport} is the way in. Colours live in the common
 * style of {@link io.github.pokecap.training.html} alone, so that the plots follow the reader's light or dark mode.
 */
@NullMarked
package io.github.pokecap.training.evaluate.report;

import org.jspecify.annotations.NullMarked;
