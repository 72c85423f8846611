package io.github.pokecap.docs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The links of a Markdown document to other places of the repository. */
final class Links {
    private static final Pattern LINK = Pattern.compile("\\[[^\\]]*\\]\\(([^)\\s]+)\\)");
    private static final Pattern HEADING = Pattern.compile("#+ +(.*?) *");

    private Links() {}

    /** Those that lead nowhere, as {@code file:line: what is missing}. */
    static List<String> broken(String file, Path document) throws IOException {
        List<String> broken = new ArrayList<>();
        List<String> lines = MarkdownSnippets.prose(file, Files.readString(document));
        for (int at = 0; at < lines.size(); at++) {
            Matcher link = LINK.matcher(lines.get(at).replaceAll("`[^`]*`", ""));
            while (link.find()) {
                String problem = problem(document, link.group(1));
                if (!problem.isEmpty()) {
                    broken.add(file + ":" + (at + 1) + ": " + problem);
                }
            }
        }
        return broken;
    }

    private static String problem(Path document, String target) throws IOException {
        if (target.matches("[a-z]+:.*")) {
            return "";
        }
        int hash = target.indexOf('#');
        String place = hash < 0 ? target : target.substring(0, hash);
        Path to = place.isEmpty() ? document : document.resolveSibling(place).normalize();
        if (!Files.exists(to)) {
            return "there is no " + place;
        }
        String anchor = hash < 0 ? "" : target.substring(hash + 1);
        return anchor.isEmpty() || anchors(Files.readString(to)).contains(anchor)
                ? ""
                : "there is no heading #" + anchor + " in " + to.getFileName();
    }

    /** As GitHub makes them of headings: the second of a name gets -1. */
    static List<String> anchors(String markdown) {
        List<String> anchors = new ArrayList<>();
        Map<String, Integer> seen = new HashMap<>();
        for (String line : MarkdownSnippets.prose("", markdown)) {
            Matcher heading = HEADING.matcher(line);
            if (heading.matches()) {
                String anchor = heading.group(1)
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[^\\p{L}\\p{N} _-]", "")
                        .replace(' ', '-');
                int before = seen.merge(anchor, 1, Integer::sum) - 1;
                anchors.add(before == 0 ? anchor : anchor + "-" + before);
            }
        }
        return anchors;
    }
}
