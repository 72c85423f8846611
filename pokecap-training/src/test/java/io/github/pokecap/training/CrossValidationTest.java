package io.github.pokecap.training;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pokecap.classify.Facet;
import io.github.pokecap.feature.Descriptors;
import io.github.pokecap.feature.Features;
import io.github.pokecap.feature.GlobalExtractor;
import io.github.pokecap.image.Picture;
import io.github.pokecap.training.facet.LabelledFacet;
import io.github.pokecap.training.learn.Candidate;
import io.github.pokecap.training.learn.ClassifierTrainer;
import io.github.pokecap.training.learn.Classifiers;
import io.github.pokecap.training.learn.Copies;
import io.github.pokecap.training.learn.ScoredRows;
import io.github.pokecap.training.vocabulary.Vocabularies;
import io.github.pokecap.vocabulary.FeatureSpace;
import io.github.pokecap.vocabulary.Observation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whoever is judged was not learnt from: neither by the classifier nor by the vocabulary. */
class CrossValidationTest {
    private static final int COLUMNS = 6;
    private static final Facet COLOR = new Facet("color", Facet.Kind.SINGLE, List.of("red", "blue"));

    /** Observations are made here, so it is never asked. */
    private static final class Six implements GlobalExtractor {
        @Override
        public String name() {
            return "test/six";
        }

        @Override
        public Map<String, Double> settings() {
            return Map.of();
        }

        @Override
        public int length() {
            return COLUMNS;
        }

        @Override
        public void extract(Picture picture, float[] row, int offset) {
            throw new UnsupportedOperationException();
        }
    }

    static List<ClassifierTrainer> trainers() {
        return List.of(
                Classifiers.nearestNeighbors().neighbors(1),
                Classifiers.xgboost().rounds(30).columnShare(1),
                Classifiers.randomForest().trees(20).leastLeaf(1));
    }

    /** 60 families of 3 near-twins; the colour of a family is drawn by lot, so that nothing tells it. */
    private record Families(List<Observation> observations, List<int[]> truths, List<String> names) {
        static Families random(long seed) {
            Random random = new Random(seed);
            Families families = new Families(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
            for (int family = 0; family < 60; family++) {
                double[] own = random.doubles(COLUMNS).toArray();
                long[] bits = random.longs(40).toArray();
                int color = random.nextInt(2);
                for (int member = 0; member < 3; member++) {
                    families.observations.add(observation(own, bits, random));
                    families.truths.add(new int[] {color});
                    families.names.add("family" + family);
                }
            }
            return families;
        }

        private static Observation observation(double[] own, long[] bits, Random random) {
            float[] globals = new float[COLUMNS];
            for (int column = 0; column < COLUMNS; column++) {
                globals[column] = (float) (own[column] + 1e-3 * random.nextGaussian());
            }
            return new Observation(globals, new Descriptors(bits, new float[10], new float[10]));
        }

        List<String> everyoneAlone() {
            return IntStream.range(0, names.size()).mapToObj(i -> "picture" + i).toList();
        }
    }

    private static ScoredRows heldOut(Families families, List<String> groups, ClassifierTrainer trainer) {
        return heldOut(families, List.of(), groups, Candidate.of(trainer).withCopies(Copies.NONE));
    }

    private static ScoredRows heldOut(
            Families families, List<Observation> mirrored, List<String> groups, Candidate candidate) {
        CrossValidation validation = new CrossValidation(
                FeatureSpace.of(List.of(new Six(), Features.orb())),
                Vocabularies.binaryTree().branching(3).depth(2),
                families.observations(),
                mirrored.isEmpty() ? Map.of() : Map.of(Copies.MIRRORED, mirrored),
                List.of(new LabelledFacet(COLOR, families.truths())),
                List.of(candidate),
                1);
        try (Workers workers = new Workers(2)) {
            return validation
                    .run(Folds.of(groups, 4, 1), workers, Progress.NONE)
                    .get(0)
                    .get(0);
        }
    }

    private static double accuracy(ScoredRows rows) {
        double right = 0;
        for (int i = 0; i < rows.scores().size(); i++) {
            int said = rows.scores().get(i)[1] > rows.scores().get(i)[0] ? 1 : 0;
            right += said == rows.truths().get(i)[0] ? 1 : 0;
        }
        return right / rows.scores().size();
    }

    /** Four standard deviations of 60 tosses of a coin are 0.26. */
    @ParameterizedTest
    @MethodSource("trainers")
    void whoseRelativesAreHeldOutTooIsGuessedAtByChance(ClassifierTrainer trainer) {
        Families families = Families.random(3);

        assertThat(accuracy(heldOut(families, families.names(), trainer))).isBetween(0.24, 0.76);
        assertThat(accuracy(heldOut(families, families.everyoneAlone(), trainer)))
                .isGreaterThan(0.9);
    }

    /** What the others of the same fold look like and are called changes nothing about the score of one of them. */
    @ParameterizedTest
    @MethodSource("trainers")
    void nothingIsLearntFromWhatIsHeldOut(ClassifierTrainer trainer) {
        Families families = Families.random(5);
        Families others = Families.random(6);
        int[] foldOf = Folds.of(families.names(), 4, 1).foldOf();
        ScoredRows before = heldOut(families, families.names(), trainer);

        for (int i = 1; i < foldOf.length; i++) {
            if (foldOf[i] == foldOf[0]) {
                families.observations().set(i, others.observations().get(i));
                families.truths().set(i, others.truths().get(i));
            }
        }
        ScoredRows after = heldOut(families, families.names(), trainer);

        assertThat(after.scores().get(0)).isEqualTo(before.scores().get(0));
    }

    /** The other way round: what is learnt from does matter, so the test above can fail. */
    @Test
    void whatIsLearntFromMatters() {
        Families families = Families.random(5);
        Families others = Families.random(6);
        ClassifierTrainer trainer = Classifiers.logisticRegression().penalty(1);
        int[] foldOf = Folds.of(families.names(), 4, 1).foldOf();
        ScoredRows before = heldOut(families, families.names(), trainer);

        for (int i = 1; i < foldOf.length; i++) {
            if (foldOf[i] != foldOf[0]) {
                families.observations().set(i, others.observations().get(i));
            }
        }

        assertThat(heldOut(families, families.names(), trainer).scores().get(0))
                .isNotEqualTo(before.scores().get(0));
    }

    /** Whoever learns from mirror images learns from those of the other folds alone, and is judged by none. */
    @Test
    void mirrorImagesAreLearntFromAndNotJudgedBy() {
        Families families = Families.random(5);
        List<Observation> mirrored = Families.random(6).observations();
        List<Observation> others = Families.random(7).observations();
        int[] foldOf = Folds.of(families.names(), 4, 1).foldOf();
        Candidate ridge = Candidate.of(Classifiers.ridge());
        ScoredRows before = heldOut(families, mirrored, families.names(), ridge);
        ScoredRows without = heldOut(families, mirrored, families.names(), ridge.withCopies(Copies.NONE));

        List<Observation> ofOwnFold = new ArrayList<>(mirrored);
        List<Observation> ofOtherFolds = new ArrayList<>(mirrored);
        for (int i = 0; i < foldOf.length; i++) {
            (foldOf[i] == foldOf[0] ? ofOwnFold : ofOtherFolds).set(i, others.get(i));
        }

        assertThat(before.scores()).hasSize(180);
        assertThat(heldOut(families, ofOwnFold, families.names(), ridge)
                        .scores()
                        .get(0))
                .isEqualTo(before.scores().get(0));
        assertThat(heldOut(families, ofOtherFolds, families.names(), ridge)
                        .scores()
                        .get(0))
                .isNotEqualTo(before.scores().get(0));
        assertThat(heldOut(families, ofOtherFolds, families.names(), ridge.withCopies(Copies.NONE))
                        .scores()
                        .get(0))
                .isEqualTo(without.scores().get(0));
    }

    @Test
    void examplesWithoutATruthAreLeftOut() {
        Families families = Families.random(7);
        families.truths().set(4, null);
        ScoredRows rows = heldOut(families, families.names(), Classifiers.nearestNeighbors());

        assertThat(rows.scores()).hasSize(179);
        assertThat(rows.truths()).hasSize(179);
        assertThat(rows.truths().get(4)).isSameAs(families.truths().get(5));
    }
}
