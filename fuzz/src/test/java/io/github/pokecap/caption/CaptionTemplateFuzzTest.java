package io.github.pokecap.caption;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.pokecap.Tag;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever the source, it is a template or a {@link TemplateException}; whatever the template, it renders. */
class CaptionTemplateFuzzTest {
    private static final int LONGEST = 10_000;

    private static final Map<String, List<Tag>> TAGS = Map.of(
            "color", List.of(new Tag("color", "green", 0.9), new Tag("color", "{a blue}[", 0.4)),
            "parts",
                    List.of(
                            new Tag("parts", "ears", 0.8),
                            new Tag("parts", "tail", 0.7),
                            new Tag("parts", "hörner", 0.6)),
            "likeness", List.of());

    static Stream<byte[]> seeds() {
        return Stream.of(
                        "a drawing of {a color} {likeness}[ with {parts}]",
                        "{A color|1} thing[ with {parts|2|, | and }[ and {likeness}]]\nsomething",
                        "{{ }} [[ ]] {parts? has ears}",
                        "[[[[[[[[{color}]]]]]]]]",
                        "{color",
                        "[",
                        "{a an the color}",
                        "\u0000\ud83d\ude00{color}\t{parts}")
                .map(source -> source.getBytes(StandardCharsets.UTF_8));
    }

    @MethodSource("seeds")
    @FuzzTest
    void parsesAndRenders(byte[] input) {
        String source = new String(input, StandardCharsets.UTF_8);
        CaptionTemplate template;
        try {
            template = CaptionTemplate.parse(source);
        } catch (TemplateException e) {
            requireSaid(e);
            return;
        }
        Rendering rendering = template.renderWithTags(TAGS);
        if (rendering.text().length() > LONGEST) {
            throw new AssertionError("a caption of " + rendering.text().length() + " chars");
        }
        if (!CaptionTemplate.parse(template.source()).equals(template)) {
            throw new AssertionError("the source does not define the template");
        }
        try {
            template.requireFacets(TAGS.keySet());
        } catch (TemplateException e) {
            requireSaid(e);
        }
    }

    private static void requireSaid(TemplateException e) {
        if (!String.valueOf(e.getMessage()).startsWith("template error")) {
            throw new AssertionError("a message that does not say what it is", e);
        }
    }
}
