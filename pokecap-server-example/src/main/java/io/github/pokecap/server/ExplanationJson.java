package io.github.pokecap.server;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.pokecap.Explanation;
import io.github.pokecap.explain.Heat;
import io.github.pokecap.explain.Keypoint;
import io.github.pokecap.explain.TagExplanation;

/**
 * What spoke for each tag, in the words of {@code pokecap caption --explain}: {@code families} and {@code heat}, the latter
 * as rows of cells from top to bottom, to be laid over the whole {@code picture}.
 */
final class ExplanationJson {
    private ExplanationJson() {}

    static void put(ObjectNode node, Explanation explanation) {
        node.put("picture", SubjectPng.dataUri(explanation.picture()));
        node.put("width", explanation.picture().width());
        node.put("height", explanation.picture().height());
        ArrayNode keypoints = node.putArray("keypoints");
        for (Keypoint keypoint : explanation.keypoints()) {
            keypoints
                    .addObject()
                    .put("x", Json.rounded(keypoint.x()))
                    .put("y", Json.rounded(keypoint.y()))
                    .put("size", Json.rounded(keypoint.size()))
                    .put("word", keypoint.word());
        }
        ArrayNode tags = node.putArray("tags");
        for (TagExplanation one : explanation.tags()) {
            ObjectNode tag = tags.addObject();
            tag.put("facet", one.tag().facet());
            tag.put("value", one.tag().value());
            tag.put("confidence", Json.rounded(one.tag().confidence()));
            tag.put("baseline", Json.rounded(one.baseline()));
            ObjectNode families = tag.putObject("families");
            one.families().forEach((family, value) -> families.put(family, Json.rounded(value)));
            putHeat(tag.putArray("heat"), one.heat());
        }
    }

    private static void putHeat(ArrayNode rows, Heat heat) {
        for (int row = 0; row < heat.rows(); row++) {
            ArrayNode cells = rows.addArray();
            for (int column = 0; column < heat.columns(); column++) {
                cells.add(Json.rounded(heat.at(row, column)));
            }
        }
    }
}
