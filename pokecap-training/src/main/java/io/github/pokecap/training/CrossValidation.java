package io.github.pokecap.training;

import io.github.pokecap.classify.Classifier;
import io.github.pokecap.feature.Descriptors;
import io.github.pokecap.training.facet.LabelledFacet;
import io.github.pokecap.training.learn.Candidate;
import io.github.pokecap.training.learn.LabelledRows;
import io.github.pokecap.training.learn.ScoredRows;
import io.github.pokecap.training.vocabulary.BinaryTreeTrainer;
import io.github.pokecap.vocabulary.FeatureSpace;
import io.github.pokecap.vocabulary.Observation;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;

/**
 * Scores every example by classifiers that have not seen it nor anything of its group: for each fold, the vocabulary
 * and every classifier are learnt from the other folds alone. A vocabulary learnt from all pictures beforehand would
 * have seen those that it is judged by; so had PokeCap's forerunner.
 */
final class CrossValidation {
    private final FeatureSpace extractors;
    private final BinaryTreeTrainer vocabulary;
    private final List<Observation> observations;
    private final List<LabelledFacet> facets;
    private final List<Candidate> candidates;
    private final long seed;

    CrossValidation(
            FeatureSpace extractors,
            BinaryTreeTrainer vocabulary,
            List<Observation> observations,
            List<LabelledFacet> facets,
            List<Candidate> candidates,
            long seed) {
        this.extractors = extractors;
        this.vocabulary = vocabulary;
        this.observations = observations;
        this.facets = facets;
        this.candidates = candidates;
        this.seed = seed;
    }

    /** Gives, for each facet and then each candidate, the scores of the examples that have a truth. */
    List<List<ScoredRows>> run(Folds folds, Workers workers, Progress progress) {
        progress.begin("cross-validating", (long) folds.count() * facets.size() * candidates.size());
        float[][][][] scores = new float[facets.size()][candidates.size()][observations.size()][];
        List<FeatureSpace> spaces = workers.all(IntStream.range(0, folds.count())
                .<Callable<FeatureSpace>>mapToObj(fold -> () -> complete(learnt(folds, fold)))
                .toList());
        for (int fold = 0; fold < folds.count(); fold++) {
            int heldOut = fold;
            FeatureSpace space = spaces.get(fold);
            List<float[]> rows = rows(space);
            List<Callable<Void>> tasks = new ArrayList<>();
            for (int facet = 0; facet < facets.size(); facet++) {
                for (int candidate = 0; candidate < candidates.size(); candidate++) {
                    float[][] target = scores[facet][candidate];
                    LabelledFacet labelled = facets.get(facet);
                    Candidate way = candidates.get(candidate);
                    tasks.add(() -> {
                        scoreHeldOut(labelled, way, space, rows, folds, heldOut, target);
                        progress.step();
                        return null;
                    });
                }
            }
            workers.all(tasks);
        }
        return collect(scores);
    }

    /** The feature space with a vocabulary learnt from some of the examples. */
    FeatureSpace complete(int[] examples) {
        if (!extractors.hasLocal()) {
            return extractors;
        }
        List<Descriptors> descriptors = IntStream.of(examples)
                .mapToObj(i -> observations.get(i).descriptors())
                .toList();
        return extractors.with(vocabulary.train(descriptors, seed));
    }

    /** A row for every example. */
    List<float[]> rows(FeatureSpace space) {
        return observations.stream().map(space::row).toList();
    }

    /** The rows of the examples that are listed and have a truth. */
    static LabelledRows labelled(LabelledFacet facet, List<float[]> rows, int[] examples) {
        List<float[]> own = new ArrayList<>();
        List<int[]> truths = new ArrayList<>();
        for (int i : examples) {
            int[] truth = facet.truths().get(i);
            if (truth != null) {
                own.add(rows.get(i));
                truths.add(truth);
            }
        }
        return new LabelledRows(facet.facet(), own, truths);
    }

    private static int[] learnt(Folds folds, int heldOut) {
        return IntStream.range(0, folds.foldOf().length)
                .filter(i -> folds.foldOf()[i] != heldOut)
                .toArray();
    }

    private void scoreHeldOut(
            LabelledFacet facet,
            Candidate way,
            FeatureSpace space,
            List<float[]> rows,
            Folds folds,
            int heldOut,
            float[][] target) {
        Classifier classifier = way.train(labelled(facet, rows, learnt(folds, heldOut)), space, seed);
        for (int i = 0; i < rows.size(); i++) {
            if (folds.foldOf()[i] == heldOut && facet.truths().get(i) != null) {
                target[i] = new float[facet.facet().values().size()];
                classifier.score(rows.get(i), target[i]);
            }
        }
    }

    private List<List<ScoredRows>> collect(float[][][][] scores) {
        List<List<ScoredRows>> collected = new ArrayList<>();
        for (int facet = 0; facet < facets.size(); facet++) {
            List<int[]> truths = new ArrayList<>();
            for (int[] truth : facets.get(facet).truths()) {
                if (truth != null) {
                    truths.add(truth);
                }
            }
            List<ScoredRows> ofCandidates = new ArrayList<>();
            for (float[][] ofExamples : scores[facet]) {
                List<float[]> present = new ArrayList<>();
                for (float[] example : ofExamples) {
                    if (example != null) {
                        present.add(example);
                    }
                }
                ofCandidates.add(new ScoredRows(facets.get(facet).facet(), present, truths));
            }
            collected.add(ofCandidates);
        }
        return collected;
    }
}
