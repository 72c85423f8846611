package io.github.pokecap.caption;

import io.github.pokecap.Tag;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Tags written as text: {@code color=orange 0.9, parts=tail 0.8, parts=horns 0.7}. */
final class TagMaps {
    private TagMaps() {}

    static Map<String, List<Tag>> tags(String text) {
        Map<String, List<Tag>> tags = new LinkedHashMap<>();
        for (String entry : text.isBlank() ? new String[0] : text.split(", ", -1)) {
            int equals = entry.indexOf('=');
            int space = entry.lastIndexOf(' ');
            String facet = entry.substring(0, equals);
            tags.computeIfAbsent(facet, f -> new ArrayList<>())
                    .add(new Tag(
                            facet, entry.substring(equals + 1, space), Double.parseDouble(entry.substring(space + 1))));
        }
        return tags;
    }

    static String render(String template, String tags) {
        return CaptionTemplate.parse(template).render(tags(tags));
    }
}
