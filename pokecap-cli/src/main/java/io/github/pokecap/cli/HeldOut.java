package io.github.pokecap.cli;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/**
 * What a model's provenance says of one facet's held-out scores.
 *
 * @param facet its name
 * @param classifier the chosen one, or several with plus signs between them
 * @param examples how many were held out in turn
 * @param measure such as {@code accuracy}
 * @param score from 0 to 1
 * @param calibrationError from 0 to 1
 */
record HeldOut(String facet, String classifier, int examples, String measure, double score, double calibrationError) {
    /** One for each facet; none for a model that was put together by hand. */
    static List<HeldOut> of(JsonNode provenance) {
        List<HeldOut> all = new ArrayList<>();
        provenance.path("crossValidation").properties().forEach(entry -> {
            JsonNode scores = entry.getValue();
            String measure = scores.has("microF1") ? "microF1" : "accuracy";
            all.add(new HeldOut(
                    entry.getKey(),
                    scores.path("classifier").asText("?"),
                    scores.path("examples").asInt(),
                    measure.equals("microF1") ? "micro-F1" : measure,
                    scores.path(measure).asDouble(Double.NaN),
                    scores.path("calibrationError").asDouble(Double.NaN)));
        });
        return all;
    }
}
