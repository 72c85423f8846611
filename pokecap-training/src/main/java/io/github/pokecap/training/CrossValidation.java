package io.github.pokecap.training;

import io.github.pokecap.classify.Classifier;
import io.github.pokecap.feature.Descriptors;
import io.github.pokecap.training.facet.CaptionWords;
import io.github.pokecap.training.facet.LabelledFacet;
import io.github.pokecap.training.learn.Candidate;
import io.github.pokecap.training.learn.Copies;
import io.github.pokecap.training.learn.RowLabels;
import io.github.pokecap.training.learn.RowTable;
import io.github.pokecap.training.learn.ScoredRows;
import io.github.pokecap.training.vocabulary.BinaryTreeTrainer;
import io.github.pokecap.vocabulary.FeatureSpace;
import io.github.pokecap.vocabulary.Observation;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Scores every example by classifiers that have not seen it nor anything of its group: for each fold, the vocabulary
 * and every classifier are learnt from the other folds alone. A vocabulary learnt from all pictures beforehand would
 * have seen those that it is judged by; so had PokeCap's forerunner.
 */
final class CrossValidation {
    private final FeatureSpace extractors;
    private final BinaryTreeTrainer vocabulary;
    private final List<Observation> observations;
    private final Map<Copies, List<Observation>> copies;
    private final List<LabelledFacet> facets;
    private final List<Candidate> candidates;
    private final long seed;

    /** Copies are learnt from, if there are any, and never judged by. */
    CrossValidation(
            FeatureSpace extractors,
            BinaryTreeTrainer vocabulary,
            List<Observation> observations,
            Map<Copies, List<Observation>> copies,
            List<LabelledFacet> facets,
            List<Candidate> candidates,
            long seed) {
        this.extractors = extractors;
        this.vocabulary = vocabulary;
        this.observations = observations;
        this.copies = copies;
        this.facets = facets;
        this.candidates = candidates;
        this.seed = seed;
    }

    /** Gives, for each facet and then each candidate, the scores of the examples that have a truth. */
    List<List<ScoredRows>> run(Folds folds, Workers workers, Progress progress) {
        progress.begin("cross-validating", (long) folds.count() * facets.size() * candidates.size());
        float[][][][] scores = new float[facets.size()][candidates.size()][observations.size()][];
        List<FeatureSpace> spaces = workers.all(IntStream.range(0, folds.count())
                .<Callable<FeatureSpace>>mapToObj(fold -> () -> complete(members(folds, other -> other != fold)))
                .toList());
        for (int fold = 0; fold < folds.count(); fold++) {
            run(folds, fold, spaces.get(fold), scores, workers, progress);
        }
        return collect(scores);
    }

    /** One fold, whose rows and all that is worked out of them go with it. */
    private void run(
            Folds folds, int heldOut, FeatureSpace space, float[][][][] scores, Workers workers, Progress progress) {
        LearningRows learning = learning(space, members(folds, fold -> fold != heldOut));
        int[] judged = members(folds, fold -> fold == heldOut);
        List<float[]> rows = rows(space, observations, judged);
        List<Callable<Void>> tasks = new ArrayList<>();
        for (int facet = 0; facet < facets.size(); facet++) {
            for (int candidate = 0; candidate < candidates.size(); candidate++) {
                float[][] target = scores[facet][candidate];
                LabelledFacet labelled = facets.get(facet);
                Candidate way = candidates.get(candidate);
                tasks.add(() -> {
                    Classifier classifier = way.train(learning.labelled(labelled, way.copies()), space, seed);
                    score(classifier, labelled, judged, rows, target);
                    progress.step();
                    return null;
                });
            }
        }
        workers.all(tasks);
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

    /** The rows of some examples, to learn from. */
    LearningRows learning(FeatureSpace space, int[] examples) {
        List<float[]> rows = rows(space, observations, examples);
        RowTable plain = new RowTable(rows, space.blocks(), labels(examples, 1));
        Map<Copies, RowTable> withCopies = new EnumMap<>(Copies.class);
        copies.forEach((kind, seen) -> {
            List<float[]> both = new ArrayList<>(rows);
            both.addAll(rows(space, seen, examples));
            withCopies.put(kind, new RowTable(both, space.blocks(), labels(examples, 2)));
        });
        return new LearningRows(examples, plain, withCopies);
    }

    /**
     * What all labels say of some examples, repeated as often as their rows are. Labels tell what is there, the words of a
     * caption what somebody chose to mention: those count only where there is nothing else.
     */
    private RowLabels labels(int[] examples, int times) {
        List<LabelledFacet> labelled = facets.stream()
                .filter(facet -> !facet.facet().name().equals(CaptionWords.FACET))
                .toList();
        List<LabelledFacet> telling = labelled.isEmpty() ? facets : labelled;
        List<List<int @Nullable []>> truths = new ArrayList<>();
        for (LabelledFacet facet : telling) {
            List<int @Nullable []> own = new ArrayList<>();
            for (int i = 0; i < times * examples.length; i++) {
                own.add(facet.truths().get(examples[i % examples.length]));
            }
            truths.add(own);
        }
        return RowLabels.of(telling.stream().map(LabelledFacet::facet).toList(), truths);
    }

    private static List<float[]> rows(FeatureSpace space, List<Observation> seen, int[] examples) {
        return IntStream.of(examples).mapToObj(i -> space.row(seen.get(i))).toList();
    }

    private static int[] members(Folds folds, IntPredicate ofFold) {
        return IntStream.range(0, folds.foldOf().length)
                .filter(i -> ofFold.test(folds.foldOf()[i]))
                .toArray();
    }

    private static void score(
            Classifier classifier, LabelledFacet facet, int[] judged, List<float[]> rows, float[][] target) {
        for (int i = 0; i < judged.length; i++) {
            if (facet.truths().get(judged[i]) != null) {
                target[judged[i]] = new float[facet.facet().values().size()];
                classifier.score(rows.get(i), target[judged[i]]);
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
