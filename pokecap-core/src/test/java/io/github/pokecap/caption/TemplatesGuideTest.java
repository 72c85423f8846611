package io.github.pokecap.caption;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs the examples of docs/templates.md. */
class TemplatesGuideTest {
    private static final String GUIDE = guide();

    @ParameterizedTest
    @MethodSource("examples")
    void examplesAreTrue(String example) {
        CaptionTemplate template = CaptionTemplate.parse("");
        String tags = "";
        int captions = 0;
        for (String line : example.lines().toList()) {
            String key = line.substring(0, line.indexOf(':'));
            String text = line.substring(line.indexOf(':') + 1).strip();
            switch (key) {
                case "template" -> template = CaptionTemplate.parse(text);
                case "phrases" -> template = template.withPhrases(phrases(text));
                case "tags" -> tags = text;
                case "caption" -> {
                    assertThat(template.render(TagMaps.tags(tags)))
                            .as("%s of %s", template, tags)
                            .isEqualTo(text);
                    captions++;
                }
                default -> throw new AssertionError("an example has no \"" + key + "\"");
            }
        }
        assertThat(captions).isPositive();
    }

    @Test
    void theErrorIsTrue() {
        String example = blocks("error").get(0);
        String source = example.lines().findFirst().orElseThrow().substring("template: ".length());
        String message = example.lines()
                .skip(1)
                .map(line -> line.substring("error:    ".length()))
                .collect(Collectors.joining("\n"));
        assertThatThrownBy(() -> CaptionTemplate.parse(source)).hasMessage(message);
    }

    @Test
    void theReadyMadeAreTrue() {
        Map<String, CaptionTemplate> ready = new LinkedHashMap<>();
        ready.put("visual", Templates.visual());
        ready.put("pokedex", Templates.pokedex());
        ready.put("words", Templates.words());
        ready.forEach((name, template) -> {
            String row = "| `Templates." + name + "()` | " + String.join(", ", template.facets()) + " | "
                    + template.render(TagMaps.tags(TemplatesTest.MOUSE)) + " |";
            assertThat(GUIDE).contains(row);
        });
    }

    private static List<String> examples() {
        return blocks("example");
    }

    private static List<String> blocks(String kind) {
        return Pattern.compile("```" + kind + "\n(.*?)\n```", Pattern.DOTALL)
                .matcher(GUIDE)
                .results()
                .map(match -> match.group(1))
                .toList();
    }

    private static Map<String, Map<String, String>> phrases(String text) {
        Map<String, Map<String, String>> phrases = new LinkedHashMap<>();
        for (String entry : text.split(", ", -1)) {
            int equals = entry.indexOf('=');
            int arrow = entry.indexOf(" ->");
            phrases.computeIfAbsent(entry.substring(0, equals), facet -> new LinkedHashMap<>())
                    .put(
                            entry.substring(equals + 1, arrow),
                            entry.substring(arrow + 3).strip());
        }
        return phrases;
    }

    private static String guide() {
        return Stream.of("../docs/templates.md", "docs/templates.md")
                .map(Path::of)
                .filter(Files::exists)
                .findFirst()
                .map(TemplatesGuideTest::read)
                .orElseThrow();
    }

    private static String read(Path path) {
        try {
            return Files.readString(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
