package io.github.pokecap.training;

import io.github.pokecap.caption.CaptionTemplate;
import io.github.pokecap.caption.Templates;
import io.github.pokecap.training.dataset.Example;
import io.github.pokecap.training.facet.CaptionWords;
import io.github.pokecap.training.facet.FacetChoice;
import io.github.pokecap.training.facet.LabelFacets;
import io.github.pokecap.training.facet.LabelledFacet;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Which facets a dataset is learnt by under given options, and which sentence suits them. */
final class Facets {
    /** How often a label's value must occur, unless the options say so: two to learn from and one to judge by. */
    static final int LEAST_LABELS = 3;

    /** How often a caption's word must occur, unless the options say so. */
    static final int LEAST_WORDS = 5;

    /** What a template can name; the answers of other facets are told, but not in the sentence. */
    private static final Pattern SPEAKABLE = Pattern.compile("(?!(?:[aA]n?)$)[\\p{L}\\p{Nd}\\p{Mn}\\p{Mc}_-]+");

    private static final double NEARLY_ALL = 0.9;

    private Facets() {}

    static FacetChoice of(List<Example> examples, TrainingOptions options) {
        if (examples.isEmpty()) {
            throw new IllegalArgumentException("the dataset is empty; a captioner is learnt from pictures");
        }
        int labelled = options.leastCount() > 0 ? options.leastCount() : LEAST_LABELS;
        int worded = options.leastCount() > 0 ? options.leastCount() : LEAST_WORDS;
        FacetChoice labels = new LabelFacets(examples, labelled).find(options.facets());
        if (options.captionWords().isEmpty() && !labels.facets().isEmpty()) {
            return labels;
        }
        if (names(labels.facets()).contains(CaptionWords.FACET)) {
            throw new IllegalArgumentException(
                    "the metadata has a facet called \"" + CaptionWords.FACET
                            + "\", as the facet of the captions' words is; call the field otherwise, or leave captionWords out");
        }
        List<LabelledFacet> facets = new ArrayList<>(labels.facets());
        facets.add(CaptionWords.find(examples, options.captionWords().orElse(Set.of()), worded));
        return new FacetChoice(facets, labels.passedOver());
    }

    /** Refuses a template that names a facet which is not learnt, before hours are spent. */
    static void check(TrainingOptions options, List<LabelledFacet> facets) {
        options.template().ifPresent(template -> template.requireFacets(names(facets)));
    }

    static CaptionTemplate template(TrainingOptions options, List<LabelledFacet> facets) {
        return options.template().orElseGet(() -> usual(facets));
    }

    private static CaptionTemplate usual(List<LabelledFacet> facets) {
        Set<String> names = names(facets);
        if (names.contains("color") && names.contains("likeness")) {
            return Templates.visual();
        }
        if (names.contains(CaptionWords.FACET)) {
            return Templates.words().withPhrases(Map.of(CaptionWords.FACET, unspoken(facets)));
        }
        String list = names.stream()
                .filter(name -> SPEAKABLE.matcher(name).matches())
                .map(name -> "[" + name + ": {" + name + "}]")
                .collect(Collectors.joining(" "));
        return CaptionTemplate.parse(list);
    }

    /** A word that nearly every caption has ("drawing") tells no two pictures apart: it gets a phrase without words. */
    private static Map<String, String> unspoken(List<LabelledFacet> facets) {
        Map<String, String> phrases = new LinkedHashMap<>();
        for (LabelledFacet facet : facets) {
            if (facet.facet().name().equals(CaptionWords.FACET)) {
                long captioned =
                        facet.truths().stream().filter(truth -> truth != null).count();
                facet.counts().forEach((word, count) -> {
                    if (count > NEARLY_ALL * captioned) {
                        phrases.put(word, "");
                    }
                });
            }
        }
        return phrases;
    }

    private static Set<String> names(List<LabelledFacet> facets) {
        return facets.stream().map(facet -> facet.facet().name()).collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
