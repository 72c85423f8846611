package io.github.pokecap.caption;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pokecap.Tag;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class TemplatePropertyTest {
    private static final List<String> ALPHABET = List.of(
            "{", "}", "[", "]", "|", "\\", ">", ":", "=", "?", "a", "A", "an", " ", "0.5", "2", "x", "y", ",", ".",
            "\n", "{x}", "{a y}", "{x=1?}", "[", "]", "é", "🦊", "\ud83e", "\t");

    /** Values with spaces and signs of their own. */
    private static final Map<String, List<Tag>> TAGS = Map.of(
            "x",
            List.of(new Tag("x", "1", 0.7), new Tag("x", " one  , two\n", 0.4)),
            "y",
            List.of(new Tag("y", "  ", 0.9)));

    /** Any text is a template or is refused with a reason that shows a place in it. */
    @RepeatedTest(100)
    void readsOrRefuses(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        for (int i = 0; i < 50; i++) {
            StringBuilder source = new StringBuilder();
            for (int length = random.nextInt(14); length > 0; length--) {
                source.append(ALPHABET.get(random.nextInt(ALPHABET.size())));
            }
            holdsFor(source.toString());
        }
    }

    private static void holdsFor(String source) {
        CaptionTemplate template;
        try {
            template = CaptionTemplate.parse(source);
        } catch (TemplateException refused) {
            assertThat(refused.line())
                    .isBetween(
                            1, 1 + (int) source.chars().filter(c -> c == '\n').count());
            assertThat(refused.column()).isBetween(1, source.length() + 1);
            return;
        }
        assertThat(template.source()).isEqualTo(source);
        assertThat(template).isEqualTo(CaptionTemplate.of(source, template.phrases()));
        Rendering rendering = template.renderWithTags(TAGS);
        assertThat(rendering.text())
                .doesNotContain("  ", " ,", "\n", "\t")
                .isEqualTo(rendering.text().strip());
    }

    /** Sources and tags made to cost as much as they can. */
    @Test
    void staysFastWhateverTheSource() {
        List<Tag> many = new ArrayList<>();
        for (int i = 0; i < 2_000; i++) {
            many.add(new Tag("x", "v" + i, 1));
        }
        Map<String, List<Tag>> tags = Map.of("x", many);
        List<String> sources = List.of(
                "{x}".repeat(3_333),
                "{x=q}||".repeat(1_400),
                "[[{x=q}|{x?}[{y}|{x?}]]]".repeat(400),
                ("[".repeat(32) + "{x?}{y}" + "|{x?}{y}]".repeat(32)).repeat(30),
                "[a{x?}]".repeat(1_400),
                "{a}".repeat(3_333),
                "{a}b".repeat(2_500));
        for (String source : sources) {
            Assertions.assertTimeout(Duration.ofSeconds(10), () -> {
                assertThat(CaptionTemplate.parse(source).render(tags)).hasSizeLessThanOrEqualTo(10_000);
            });
        }
    }

    /** A sentence too long to be one is not said; the next line is. */
    @Test
    void doesNotSayMoreThanItMay() {
        Map<String, List<Tag>> tags = Map.of("x", List.of(new Tag("x", "v".repeat(6_000), 1)));
        assertThat(CaptionTemplate.parse("{x}{x}").renderWithTags(tags)).isEqualTo(new Rendering("", List.of()));
        assertThat(CaptionTemplate.parse("{x}{x}||long").render(tags)).isEqualTo("long");
        assertThat(CaptionTemplate.parse("{x}").render(tags)).hasSize(6_000);
    }
}
