package io.github.pokecap.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.pokecap.Caption;
import io.github.pokecap.Tag;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** A caption as a JSON object: {@code file}, {@code caption}, {@code tags} and their {@code confidences}. */
final class CaptionJson {
    private static final int PLACES = 4;
    private static final double TEN_THOUSAND = 1e4;

    private CaptionJson() {}

    static ObjectNode of(String file, Caption caption, Selection selection) {
        ObjectNode node = Json.object();
        node.put("file", file);
        node.put("caption", caption.text());
        ObjectNode tags = node.putObject("tags");
        ObjectNode confidences = node.putObject("confidences");
        for (Map.Entry<String, List<Tag>> facet : selection.of(caption).entrySet()) {
            ArrayNode values = tags.putArray(facet.getKey());
            ArrayNode sure = confidences.putArray(facet.getKey());
            for (Tag tag : facet.getValue()) {
                values.add(tag.value());
                sure.add(BigDecimal.valueOf(Math.round(tag.confidence() * TEN_THOUSAND), PLACES));
            }
        }
        return node;
    }
}
