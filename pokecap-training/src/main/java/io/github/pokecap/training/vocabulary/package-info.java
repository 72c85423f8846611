/** Learns vocabularies of binary visual words: {@link io.github.pokecap.training.vocabulary.Vocabularies}. */
@NullMarked
package io.github.pokecap.training.vocabulary;

import org.jspecify.annotations.NullMarked;
