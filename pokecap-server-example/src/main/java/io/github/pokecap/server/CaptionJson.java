package io.github.pokecap.server;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.pokecap.Caption;
import io.github.pokecap.Explanation;
import io.github.pokecap.Tag;
import io.github.pokecap.classify.FacetAnswer;
import java.util.List;

/** A look as a JSON object: {@code caption}, {@code tags}, {@code answers}, and {@code explanation} if there is one. */
final class CaptionJson {
    private CaptionJson() {}

    static void put(ObjectNode node, Look look, int top) {
        Caption caption = look.caption();
        node.put("caption", caption.text());
        ArrayNode tags = node.putArray("tags");
        for (Tag tag : caption.tags()) {
            tags.addObject()
                    .put("facet", tag.facet())
                    .put("value", tag.value())
                    .put("confidence", Json.rounded(tag.confidence()));
        }
        ObjectNode answers = node.putObject("answers");
        for (FacetAnswer answer : caption.answers()) {
            ArrayNode ranking = answers.putArray(answer.facet().name());
            List<Tag> best = answer.ranking();
            for (Tag tag : best.subList(0, Math.min(top, best.size()))) {
                ranking.addObject().put("value", tag.value()).put("confidence", Json.rounded(tag.confidence()));
            }
        }
        Explanation explanation = look.explanation();
        if (explanation != null) {
            ExplanationJson.put(node.putObject("explanation"), explanation);
        }
    }
}
