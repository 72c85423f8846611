package io.github.pokecap.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.pokecap.Explanation;
import io.github.pokecap.Tag;
import java.util.List;
import java.util.Map;

/** A caption as a JSON object: {@code file}, {@code caption}, {@code tags} and their {@code confidences}; and {@code explanations} if asked for. */
final class CaptionJson {
    private CaptionJson() {}

    static ObjectNode of(CaptionedPicture picture, Selection selection) {
        ObjectNode node = Json.object();
        node.put("file", picture.name());
        node.put("caption", picture.caption().text());
        ObjectNode tags = node.putObject("tags");
        ObjectNode confidences = node.putObject("confidences");
        for (Map.Entry<String, List<Tag>> facet :
                selection.of(picture.caption()).entrySet()) {
            ArrayNode values = tags.putArray(facet.getKey());
            ArrayNode sure = confidences.putArray(facet.getKey());
            for (Tag tag : facet.getValue()) {
                values.add(tag.value());
                sure.add(Json.rounded(tag.confidence()));
            }
        }
        Explanation explanation = picture.explanation();
        if (explanation != null) {
            ExplanationJson.put(node, explanation);
        }
        return node;
    }
}
