package io.github.pokecap.training;

import io.github.pokecap.caption.CaptionTemplate;
import io.github.pokecap.feature.FeatureExtractor;
import io.github.pokecap.training.learn.Candidate;
import io.github.pokecap.training.vocabulary.BinaryTreeTrainer;
import java.util.List;
import java.util.Optional;

/** Everything that a {@link CaptionerTrainer} was told, or takes because it was not. */
record TrainingOptions(
        List<FeatureExtractor> features,
        BinaryTreeTrainer vocabulary,
        List<Candidate> candidates,
        int blend,
        Optional<CaptionTemplate> template,
        List<String> facets,
        boolean captionWords,
        int leastCount,
        boolean skipUnreadable,
        Optional<String> groupBy,
        int folds,
        long seed,
        int threads) {}
