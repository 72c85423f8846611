/** Binary descriptors become a bag of visual words: {@link io.github.pokecap.vocabulary.Vocabulary}. */
@NullMarked
package io.github.pokecap.vocabulary;

import org.jspecify.annotations.NullMarked;
