/** Which questions a dataset answers: facets from its labels, or from the words of its captions. */
@NullMarked
package io.github.pokecap.training.facet;

import org.jspecify.annotations.NullMarked;
