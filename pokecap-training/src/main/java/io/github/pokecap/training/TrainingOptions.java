package io.github.pokecap.training;

import io.github.pokecap.caption.CaptionTemplate;
import io.github.pokecap.feature.FeatureExtractor;
import io.github.pokecap.training.learn.Candidate;
import io.github.pokecap.training.vocabulary.BinaryTreeTrainer;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Everything that a {@link CaptionerTrainer} was told, or takes because it was not.
 *
 * @param captionWords empty: words only if there are no labels; with an empty set: all words
 */
record TrainingOptions(
        List<FeatureExtractor> features,
        BinaryTreeTrainer vocabulary,
        List<Candidate> candidates,
        int blend,
        Optional<CaptionTemplate> template,
        List<String> facets,
        Optional<Set<String>> captionWords,
        int leastCount,
        boolean skipUnreadable,
        Optional<String> groupBy,
        int folds,
        long seed,
        int threads) {}
