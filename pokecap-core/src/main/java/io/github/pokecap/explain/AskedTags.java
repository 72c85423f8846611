package io.github.pokecap.explain;

import io.github.pokecap.Tag;
import io.github.pokecap.classify.FacetAnswer;
import io.github.pokecap.classify.FacetClassifier;
import java.util.ArrayList;
import java.util.List;

/** The tags to explain, and how confident the classifiers are of each about any other row. */
final class AskedTags {
    private final List<OfFacet> facets = new ArrayList<>();
    private final List<Tag> tags = new ArrayList<>();

    private record OfFacet(FacetClassifier classifier, int[] values) {}

    /** Of a single facet its answer, whether it is sure enough to be said or not; of a multi facet what is asserted. */
    AskedTags(List<FacetClassifier> classifiers, float[] row) {
        for (FacetClassifier classifier : classifiers) {
            FacetAnswer answer = classifier.answer(row);
            List<Tag> asked = answer.facet().isSingle() ? answer.ranking().subList(0, 1) : answer.asserted();
            int[] values = asked.stream()
                    .mapToInt(tag -> answer.facet().values().indexOf(tag.value()))
                    .toArray();
            if (values.length > 0) {
                facets.add(new OfFacet(classifier, values));
                tags.addAll(asked);
            }
        }
    }

    /** In the order of the model's facets, the most confident first in each. */
    List<Tag> tags() {
        return tags;
    }

    /** One confidence for each tag; a facet is asked once, however many tags it has. */
    double[] confidences(float[] row) {
        double[] confidences = new double[tags.size()];
        int at = 0;
        for (OfFacet facet : facets) {
            float[] all = facet.classifier().confidences(row);
            for (int value : facet.values()) {
                confidences[at++] = all[value];
            }
        }
        return confidences;
    }
}
