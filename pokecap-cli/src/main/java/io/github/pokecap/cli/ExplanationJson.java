package io.github.pokecap.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.pokecap.Explanation;
import io.github.pokecap.explain.Heat;
import io.github.pokecap.explain.TagExplanation;

/**
 * What spoke for each tag, as a JSON array: {@code facet}, {@code value}, {@code confidence}, {@code baseline}, {@code
 * families} and {@code heat}, the last as rows of cells from top to bottom.
 */
final class ExplanationJson {
    private ExplanationJson() {}

    static void put(ObjectNode node, Explanation explanation) {
        ArrayNode tags = node.putArray("explanations");
        for (TagExplanation one : explanation.tags()) {
            ObjectNode tag = tags.addObject();
            tag.put("facet", one.tag().facet());
            tag.put("value", one.tag().value());
            tag.put("confidence", Json.rounded(one.tag().confidence()));
            tag.put("baseline", Json.rounded(one.baseline()));
            ObjectNode families = tag.putObject("families");
            one.families().forEach((family, value) -> families.put(family, Json.rounded(value)));
            putHeat(tag, one.heat());
        }
    }

    private static void putHeat(ObjectNode tag, Heat heat) {
        ArrayNode rows = tag.putArray("heat");
        for (int row = 0; row < heat.rows(); row++) {
            ArrayNode cells = rows.addArray();
            for (int column = 0; column < heat.columns(); column++) {
                cells.add(Json.rounded(heat.at(row, column)));
            }
        }
    }
}
