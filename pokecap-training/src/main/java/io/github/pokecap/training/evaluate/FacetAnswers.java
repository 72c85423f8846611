package io.github.pokecap.training.evaluate;

import io.github.pokecap.Tag;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** All answers to one facet, in the order of the pictures. */
record FacetAnswers(String facet, boolean multi, List<FacetAnswer> answers) {
    FacetAnswers {
        answers = List.copyOf(answers);
    }

    /** Gathers the answers by facet, in the order in which the facets first turn up. */
    static List<FacetAnswers> byFacet(List<JudgedPicture> pictures) {
        Map<String, List<FacetAnswer>> groups = new LinkedHashMap<>();
        for (JudgedPicture picture : pictures) {
            for (FacetAnswer answer : picture.answers()) {
                List<FacetAnswer> group = groups.computeIfAbsent(answer.facet(), facet -> new ArrayList<>());
                if (!group.isEmpty() && group.get(0).multi() != answer.multi()) {
                    throw new IllegalArgumentException("facet \"" + answer.facet() + "\" is "
                            + kind(answer.multi()) + " in picture \"" + picture.file() + "\" and "
                            + kind(!answer.multi()) + " in one before it; a facet is the same kind everywhere");
                }
                group.add(answer);
            }
        }
        List<FacetAnswers> all = new ArrayList<>();
        groups.forEach(
                (facet, group) -> all.add(new FacetAnswers(facet, group.get(0).multi(), group)));
        return all;
    }

    /** The values that the model can say: all that stand in any ranking. */
    Set<String> known() {
        Set<String> known = new TreeSet<>();
        for (FacetAnswer answer : answers) {
            for (Tag tag : answer.ranking()) {
                known.add(tag.value());
            }
        }
        return known;
    }

    /** The known values and the true ones, sorted. */
    Set<String> values() {
        Set<String> values = known();
        answers.forEach(answer -> values.addAll(answer.truth()));
        return values;
    }

    private static String kind(boolean multi) {
        return multi ? "multi" : "single";
    }
}
