package io.github.pokecap.training;

import io.github.pokecap.caption.CaptionTemplate;
import io.github.pokecap.classify.Blend;
import io.github.pokecap.feature.FeatureExtractor;
import io.github.pokecap.feature.Features;
import io.github.pokecap.training.facet.CaptionWords;
import io.github.pokecap.training.learn.Candidate;
import io.github.pokecap.training.learn.ClassifierTrainer;
import io.github.pokecap.training.learn.Classifiers;
import io.github.pokecap.training.learn.Copies;
import io.github.pokecap.training.learn.RidgeTrainer;
import io.github.pokecap.training.vocabulary.BinaryTreeTrainer;
import io.github.pokecap.training.vocabulary.Vocabularies;
import io.github.pokecap.vocabulary.FeatureSpace;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The options of a {@link CaptionerTrainer}. Every option may be set once; one that is out of range, or at odds with
 * one set before, is refused at once. Not thread-safe.
 */
public final class CaptionerTrainerBuilder {
    private final Set<String> set = new LinkedHashSet<>();
    private List<FeatureExtractor> features = Features.usual();
    private BinaryTreeTrainer vocabulary = Vocabularies.binaryTree();
    private List<Candidate> candidates = List.of();
    private int blend = 3;
    private Optional<CaptionTemplate> template = Optional.empty();
    private List<String> facets = List.of();
    private @Nullable Set<String> captionWords;
    private int leastCount;
    private boolean skipUnreadable;
    private boolean mirror = true;
    private Optional<String> groupBy = Optional.empty();
    private int folds = 5;
    private long seed = 42;
    private int threads = Runtime.getRuntime().availableProcessors();

    CaptionerTrainerBuilder() {}

    private void once(String option) {
        if (!set.add(option)) {
            throw new IllegalStateException(option + " is set twice; leave one of the two calls out");
        }
    }

    private static int within(String option, int value, int least, int most) {
        if (value < least || value > most) {
            throw new IllegalArgumentException(option + " is " + value + ", outside " + least + " to " + most);
        }
        return value;
    }

    /**
     * What is seen in a picture. {@link Features#usual()} unless told.
     *
     * @param extractors any number of global ones, at most one local one
     * @return this builder
     * @throws IllegalArgumentException if there is none, two of one name, or more than one local extractor
     * @throws IllegalStateException if set before, or if a vocabulary is set and no extractor is local
     */
    public CaptionerTrainerBuilder features(FeatureExtractor... extractors) {
        once("features");
        features = List.of(extractors);
        boolean hasLocal = FeatureSpace.of(features).hasLocal();
        if (set.contains("vocabulary") && !hasLocal) {
            throw new IllegalStateException(
                    "vocabulary is set, but no extractor of features is local; add Features.orb() or leave it out");
        }
        return this;
    }

    /**
     * How the words over local descriptors are learnt. {@link Vocabularies#binaryTree()} unless told.
     *
     * @param trainer learns the vocabulary
     * @return this builder
     * @throws IllegalStateException if set before, or if features are set and none is local
     */
    public CaptionerTrainerBuilder vocabulary(BinaryTreeTrainer trainer) {
        once("vocabulary");
        if (set.contains("features") && !FeatureSpace.of(features).hasLocal()) {
            throw new IllegalStateException(
                    "features has no local extractor that a vocabulary could serve; add Features.orb() or leave"
                            + " vocabulary out");
        }
        vocabulary = trainer;
        return this;
    }

    /**
     * How classifiers are learnt: this way alone for every facet.
     *
     * @param trainer the way
     * @return this builder
     * @throws IllegalStateException if set before, here or by {@link #bestOf}
     */
    public CaptionerTrainerBuilder classifier(ClassifierTrainer trainer) {
        return bestOf(List.of(Candidate.of(trainer)));
    }

    /**
     * How classifiers may be learnt: cross-validation takes for each facet the candidate with the least log loss,
     * and those that make it better still in a {@link #blend}. {@link Classifiers#usual(List)} unless told.
     *
     * @param several at least one; one way may be there several times, with other settings or other features
     * @return this builder
     * @throws IllegalArgumentException if there is none
     * @throws IllegalStateException if set before, here or by {@link #classifier}
     */
    public CaptionerTrainerBuilder bestOf(List<Candidate> several) {
        once("classifier");
        if (several.isEmpty()) {
            throw new IllegalArgumentException("bestOf names no classifier; Classifiers.all() gives one of each");
        }
        candidates = List.copyOf(several);
        return this;
    }

    /**
     * How many of the candidates a facet may blend: the scores of several, added up, are often nearer the truth than
     * those of the best alone, and each takes its time in every caption. Only those are taken that make the log loss
     * on held-out pictures less by 0.5 %. 3 unless told.
     *
     * @param most from 1, which takes the best alone, to {@value Blend#MOST_MEMBERS}
     * @return this builder
     * @throws IllegalArgumentException if it is out of range
     * @throws IllegalStateException if set before
     */
    public CaptionerTrainerBuilder blend(int most) {
        once("blend");
        blend = within("blend", most, 1, Blend.MOST_MEMBERS);
        return this;
    }

    /**
     * The sentence. One that suits the facets unless told.
     *
     * @param source in the language of docs/templates.md
     * @return this builder
     * @throws io.github.pokecap.caption.TemplateException if it has an error; the message shows where
     * @throws IllegalStateException if set before
     */
    public CaptionerTrainerBuilder template(String source) {
        return template(CaptionTemplate.parse(source));
    }

    /**
     * The sentence.
     *
     * @param parsed with its phrases
     * @return this builder
     * @throws IllegalStateException if set before
     */
    public CaptionerTrainerBuilder template(CaptionTemplate parsed) {
        once("template");
        template = Optional.of(parsed);
        return this;
    }

    /**
     * Which fields of the metadata are facets. Every field that can be one unless told.
     *
     * @param names of fields
     * @return this builder
     * @throws IllegalArgumentException if a field is named twice
     * @throws IllegalStateException if set before
     */
    public CaptionerTrainerBuilder facets(List<String> names) {
        once("facets");
        if (Set.copyOf(names).size() != names.size()) {
            throw new IllegalArgumentException("facets names a field twice in " + names + "; name each once");
        }
        facets = List.copyOf(names);
        return this;
    }

    /**
     * Adds a facet of the words of the captions, "words". Unless told, it is there only if there are no labels.
     *
     * @param words the only words to learn, such as "dark" and "pale", in lower case; every word unless any is given
     * @return this builder
     * @throws IllegalArgumentException if a word is named twice, or is none: a stop word, or with spaces or capitals
     * @throws IllegalStateException if set before
     */
    public CaptionerTrainerBuilder captionWords(String... words) {
        once("captionWords");
        captionWords = CaptionWords.only(words);
        return this;
    }

    /**
     * How often a value must occur to be learnt. 3 for labels and 5 for words unless told.
     *
     * @param count from 1 to 1,000,000
     * @return this builder
     * @throws IllegalArgumentException if it is out of range
     * @throws IllegalStateException if set before
     */
    public CaptionerTrainerBuilder leastCount(int count) {
        once("leastCount");
        leastCount = within("leastCount", count, 1, 1_000_000);
        return this;
    }

    /**
     * Leaves examples out whose pictures cannot be read; the provenance counts them. Unless told, one such picture
     * ends the training.
     *
     * @return this builder
     * @throws IllegalStateException if set before
     */
    public CaptionerTrainerBuilder skipUnreadable() {
        once("skipUnreadable");
        skipUnreadable = true;
        return this;
    }

    /**
     * Whether mirror images of the pictures are learnt from, by the candidates that {@linkplain Candidate#copies()
     * want to}. True unless told: half the creatures face the other way for all that one can know. To be left out where
     * left and right mean something.
     *
     * @param also false makes every candidate that would learn from them learn from the pictures as they are, alone
     * @return this builder
     * @throws IllegalStateException if set before
     */
    public CaptionerTrainerBuilder mirror(boolean also) {
        once("mirror");
        mirror = also;
        return this;
    }

    /**
     * Keeps examples that belong together on one side of every fold: those that agree in this field of the metadata.
     *
     * @param field such as {@code chain}; examples without it stand alone
     * @return this builder
     * @throws IllegalStateException if set before
     */
    public CaptionerTrainerBuilder groupBy(String field) {
        once("groupBy");
        groupBy = Optional.of(field);
        return this;
    }

    /**
     * How many folds the cross-validation has. 5 unless told.
     *
     * @param count from 2 to 100
     * @return this builder
     * @throws IllegalArgumentException if it is out of range
     * @throws IllegalStateException if set before
     */
    public CaptionerTrainerBuilder folds(int count) {
        once("folds");
        folds = within("folds", count, 2, 100);
        return this;
    }

    /**
     * Where everything random starts from. 42 unless told.
     *
     * @param number any
     * @return this builder
     * @throws IllegalStateException if set before
     */
    public CaptionerTrainerBuilder seed(long number) {
        once("seed");
        seed = number;
        return this;
    }

    /**
     * How many threads work. One for each processor unless told. The model does not depend on it.
     *
     * @param count from 1 to 1,024
     * @return this builder
     * @throws IllegalArgumentException if it is out of range
     * @throws IllegalStateException if set before
     */
    public CaptionerTrainerBuilder threads(int count) {
        once("threads");
        threads = within("threads", count, 1, 1_024);
        return this;
    }

    /**
     * Makes the trainer.
     *
     * @return an immutable one
     * @throws IllegalStateException if a vocabulary is set and the features have no local extractor, or if a candidate
     *     looks at features that there are not or weighs some that it does not look at
     */
    public CaptionerTrainer build() {
        if (set.contains("vocabulary") && !FeatureSpace.of(features).hasLocal()) {
            throw new IllegalStateException("vocabulary is set, but the usual features have no local extractor; call"
                    + " features(...) with Features.orb() among them, or leave vocabulary out");
        }
        List<String> names = features.stream().map(FeatureExtractor::name).toList();
        for (Candidate candidate : candidates) {
            if (!names.containsAll(candidate.features())) {
                throw new IllegalStateException(
                        "candidate \"" + candidate.name() + "\" looks at features that are not among " + names);
            }
            List<String> seen = candidate.features().isEmpty() ? names : candidate.features();
            if (candidate.trainer() instanceof RidgeTrainer ridge && !seen.containsAll(ridge.weighted())) {
                throw new IllegalStateException("candidate \"" + candidate.name() + "\" weighs " + ridge.weighted()
                        + ", but looks at " + seen + " alone");
            }
        }
        List<Candidate> wanted = candidates.isEmpty() ? Classifiers.usual(names) : candidates;
        return new CaptionerTrainer(new TrainingOptions(
                features,
                vocabulary,
                mirror
                        ? wanted
                        : wanted.stream()
                                .map(CaptionerTrainerBuilder::unmirrored)
                                .toList(),
                blend,
                template,
                facets,
                Optional.ofNullable(captionWords),
                leastCount,
                skipUnreadable,
                groupBy,
                folds,
                seed,
                threads));
    }

    private static Candidate unmirrored(Candidate candidate) {
        return candidate.copies() == Copies.MIRRORED ? candidate.withCopies(Copies.NONE) : candidate;
    }
}
