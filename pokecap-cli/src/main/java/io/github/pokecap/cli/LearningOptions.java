package io.github.pokecap.cli;

import io.github.pokecap.feature.FeatureExtractor;
import io.github.pokecap.training.CaptionerTrainer;
import io.github.pokecap.training.CaptionerTrainerBuilder;
import io.github.pokecap.training.dataset.Dataset;
import io.github.pokecap.training.dataset.Example;
import io.github.pokecap.training.facet.LabelFacets;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What is learnt and how: the options of a {@link CaptionerTrainer}. */
final class LearningOptions {
    /** What the trainer takes for labels unless told; only to explain afterwards what it passed over. */
    private static final int USUAL_LEAST_COUNT = 3;

    /** The field by which PokeCap's own datasets name families. */
    private static final String FAMILY = "chain";

    /** Left to the trainer. */
    private static final List<String> USUAL_CLASSIFIERS = List.of("best");

    @Option(
            names = "--facets",
            split = ",",
            paramLabel = "FIELD",
            description = "The fields of the metadata to learn, such as color,parts. Every field that can be learnt,"
                    + " unless given.")
    private List<String> facets = List.of();

    @Option(
            names = "--group-by",
            paramLabel = "FIELD",
            description = "Pictures that agree in this field (a family, an artist) are never on both sides of a"
                    + " held-out test.")
    private @Nullable String groupBy;

    @Option(
            names = "--features",
            split = ",",
            paramLabel = "NAME",
            description =
                    "What is seen in a picture: some of color, salience, silhouette, layout, outline, strokes and orb. All"
                            + " but orb, unless given.")
    private List<String> features = FeatureNames.USUAL;

    @Option(
            names = "--classifier",
            split = ",",
            paramLabel = "NAME",
            description = "xgboost, random-forest, linear-svm, logistic-regression, ridge, nearest-neighbors, best"
                    + " (xgboost and ridge on some features; the default) or all. Of several, each facet gets those"
                    + " that do best on held-out pictures, see --blend.")
    private List<String> classifiers = USUAL_CLASSIFIERS;

    @Option(
            names = "--blend",
            paramLabel = "N",
            description = "How many classifiers a facet may blend, 1 to 8; ${DEFAULT-VALUE} unless given. 1 takes the"
                    + " best alone; more are taken only where they do better on held-out pictures.")
    private int blend = 3;

    @Option(
            names = "--template",
            paramLabel = "TEXT|@FILE",
            description = "The sentence, such as \"a {color} {likeness}[ with {parts}]\", or a file that holds it."
                    + " See docs/templates.md.")
    private @Nullable String template;

    @Option(
            names = "--caption-words",
            description = "Learn the words of the captions as well, though there are labels.")
    private boolean captionWords;

    @Option(
            names = "--words",
            paramLabel = "WORD",
            split = ",",
            description = "Of the words of the captions learn these alone, such as dark, pale; goes with"
                    + " --caption-words, which it implies.")
    private List<String> words = List.of();

    @Option(
            names = "--least-count",
            paramLabel = "N",
            description = "How often a value must occur to be learnt; 3 for labels and 5 for words unless given.")
    private @Nullable Integer leastCount;

    @Option(
            names = "--folds",
            paramLabel = "N",
            description = "Parts that are held out in turn, 2 to 100; ${DEFAULT-VALUE} unless given.")
    private int folds = 5;

    @Option(
            names = "--seed",
            paramLabel = "N",
            description = "Where everything random starts from; ${DEFAULT-VALUE} unless given. The same seed and data"
                    + " give the same model, byte for byte.")
    private long seed = 42;

    /** With every option checked. */
    CaptionerTrainer trainer(boolean skipUnreadable, int threads) throws IOException {
        CaptionerTrainerBuilder builder =
                CaptionerTrainer.builder().blend(blend).folds(folds).seed(seed).threads(threads);
        List<FeatureExtractor> extractors = FeatureNames.extractors(features);
        builder.features(extractors.toArray(FeatureExtractor[]::new));
        if (!classifiers.equals(USUAL_CLASSIFIERS)) {
            builder.bestOf(ClassifierNames.candidates(classifiers, features));
        }
        if (!facets.isEmpty()) {
            builder.facets(facets);
        }
        if (groupBy != null) {
            builder.groupBy(groupBy);
        }
        if (template != null) {
            builder.template(templateSource(template));
        }
        if (captionWords || !words.isEmpty()) {
            builder.captionWords(words.toArray(String[]::new));
        }
        if (leastCount != null) {
            builder.leastCount(leastCount);
        }
        if (skipUnreadable) {
            builder.skipUnreadable();
        }
        return builder.build();
    }

    private static String templateSource(String given) throws IOException {
        return given.startsWith("@")
                ? Files.readString(Path.of(given.substring(1)), StandardCharsets.UTF_8)
                        .strip()
                : given;
    }

    /** Refuses to group by a field that is not there, which would group nothing. */
    void check(Dataset dataset) {
        String field = groupBy;
        if (field != null
                && dataset.examples().stream()
                        .allMatch(example -> example.fieldAsText(field).isEmpty())) {
            Set<String> fields = new LinkedHashSet<>();
            for (Example example : dataset.examples()) {
                fields.addAll(example.labels().keySet());
                fields.addAll(example.numbers().keySet());
            }
            throw new CliException(
                    "the metadata has no field \"" + field + "\" to group by; it has " + String.join(", ", fields));
        }
    }

    /** What the user may have overlooked. */
    List<String> hints(Dataset dataset) {
        boolean families = dataset.examples().stream()
                .anyMatch(example -> example.numbers().containsKey(FAMILY));
        return groupBy == null && families
                ? List.of("the metadata has a number \"" + FAMILY + "\"; if it tells which pictures are related,"
                        + " --group-by " + FAMILY + " makes the held-out scores honest")
                : List.of();
    }

    /** One sentence for each field of the metadata that was not learnt. */
    List<String> passedOver(Dataset dataset) {
        int least = leastCount == null ? USUAL_LEAST_COUNT : leastCount;
        return new LabelFacets(dataset.examples(), least).find(facets).passedOver();
    }
}
