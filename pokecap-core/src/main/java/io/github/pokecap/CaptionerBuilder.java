package io.github.pokecap;

import io.github.pokecap.caption.CaptionTemplate;
import io.github.pokecap.classify.FacetClassifier;
import io.github.pokecap.feature.FeatureExtractor;
import io.github.pokecap.model.Model;
import io.github.pokecap.vocabulary.FeatureSpace;
import io.github.pokecap.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Puts a captioner together from parts that exist, such as those of other captioners' models. What learns the parts is
 * {@code CaptionerTrainer}, in {@code pokecap-training}, with the same words. A part that does not fit those before it
 * is refused at once. Not thread-safe.
 */
public final class CaptionerBuilder {
    private @Nullable FeatureSpace space;
    private @Nullable CaptionTemplate template;
    private float @Nullable [] baseline;
    private final List<FacetClassifier> classifiers = new ArrayList<>();

    CaptionerBuilder() {}

    /**
     * What is seen in a picture; comes before the vocabulary and the classifiers, which are made for it.
     *
     * @param extractors any number of global ones, at most one local one
     * @return this builder
     * @throws IllegalArgumentException if there is none, two of one name, or more than one local extractor
     * @throws IllegalStateException if set before
     */
    public CaptionerBuilder features(FeatureExtractor... extractors) {
        if (space != null) {
            throw new IllegalStateException("features is set twice; leave one of the two calls out");
        }
        space = FeatureSpace.of(List.of(extractors));
        return this;
    }

    /**
     * The words over the local extractor's descriptors.
     *
     * @param words learnt from such descriptors
     * @return this builder
     * @throws IllegalStateException if set before, after a classifier or baseline, or if no extractor is local
     */
    public CaptionerBuilder vocabulary(Vocabulary words) {
        FeatureSpace before = space();
        if (before.vocabulary().isPresent()) {
            throw new IllegalStateException("vocabulary is set twice; leave one of the two calls out");
        }
        if (!classifiers.isEmpty() || baseline != null) {
            throw new IllegalStateException("vocabulary comes after a "
                    + (classifiers.isEmpty() ? "baseline" : "classifier")
                    + ", which was made for rows without words; set it before");
        }
        space = before.with(words);
        return this;
    }

    /**
     * Adds a facet to answer.
     *
     * @param classifier made for rows of the features and vocabulary
     * @return this builder
     * @throws IllegalArgumentException if it takes rows of another length, or its facet is there already
     */
    public CaptionerBuilder classifier(FacetClassifier classifier) {
        String facet = classifier.facet().name();
        int inputs = classifier.classifier().inputs();
        if (inputs != space().columns()) {
            throw new IllegalArgumentException("the classifier of facet " + facet + " takes rows of " + inputs
                    + " columns, but features and vocabulary make rows of " + space().columns());
        }
        if (classifiers.stream().anyMatch(other -> other.facet().name().equals(facet))) {
            throw new IllegalArgumentException("facet " + facet + " has two classifiers; leave one of the two out");
        }
        classifiers.add(classifier);
        return this;
    }

    /**
     * The sentence.
     *
     * @param source in the language of docs/templates.md
     * @return this builder
     * @throws io.github.pokecap.caption.TemplateException if it has an error; the message shows where
     * @throws IllegalStateException if set before
     */
    public CaptionerBuilder template(String source) {
        return template(CaptionTemplate.parse(source));
    }

    /**
     * The sentence.
     *
     * @param parsed with its phrases; facets that it names and that are not there count as missing
     * @return this builder
     * @throws IllegalStateException if set before
     */
    public CaptionerBuilder template(CaptionTemplate parsed) {
        if (template != null) {
            throw new IllegalStateException("template is set twice; leave one of the two calls out");
        }
        template = parsed;
        return this;
    }

    /**
     * The row of an average picture, which {@link Captioner#explain(io.github.pokecap.image.Picture)} compares with;
     * zeros unless set. Comes after the vocabulary.
     *
     * @param row as the features and vocabulary make them; copied
     * @return this builder
     * @throws IllegalArgumentException if it has another length
     * @throws IllegalStateException if set before
     */
    public CaptionerBuilder baseline(float... row) {
        if (baseline != null) {
            throw new IllegalStateException("baseline is set twice; leave one of the two calls out");
        }
        if (row.length != space().columns()) {
            throw new IllegalArgumentException("the baseline has " + row.length
                    + " columns, but features and vocabulary make rows of " + space().columns());
        }
        baseline = row.clone();
        return this;
    }

    /**
     * Makes the captioner.
     *
     * @return an immutable one, whose provenance says that it was put together by hand
     * @throws IllegalStateException if the template or every classifier is missing
     */
    public Captioner build() {
        CaptionTemplate sentence = template;
        if (sentence == null || classifiers.isEmpty()) {
            throw new IllegalStateException("a captioner needs " + (sentence == null ? "a template" : "a classifier")
                    + "; call " + (sentence == null ? "template(...)" : "classifier(...)") + " before build()");
        }
        float[] average = baseline == null ? new float[space().columns()] : baseline;
        return Captioner.of(new Model(space(), classifiers, sentence, average, "{\"writer\":\"CaptionerBuilder\"}"));
    }

    private FeatureSpace space() {
        FeatureSpace set = space;
        if (set == null) {
            throw new IllegalStateException("features is not set; call features(...) first, the rest is made for it");
        }
        return set;
    }
}
