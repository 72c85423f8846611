package io.github.pokecap.caption;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TemplateExceptionTest {
    @Test
    void pointsAtThePlace() {
        TemplateException wrong = refused("a drawing of {a colour");
        assertThat(wrong).hasMessage("""
                template error at column 14: "{a colour" is never closed, add a "}"
                  a drawing of {a colour
                               ^""");
        assertThat(wrong.line()).isEqualTo(1);
        assertThat(wrong.column()).isEqualTo(14);
    }

    @Test
    void pointsAtTheLine() {
        TemplateException wrong = refused("{color}\n\t🦊 [{x}\nz");
        assertThat(wrong).hasMessage("""
                template error at line 2, column 4: "[{x}" is never closed, add a "]"
                  \t🦊 [{x}
                  \t  ^""");
        assertThat(wrong.line()).isEqualTo(2);
        assertThat(wrong.column()).isEqualTo(4);
    }

    @Test
    void showsOnlyThePlaceOfALongLine() {
        assertThat(refused("a".repeat(100) + "]" + "b".repeat(100)))
                .hasMessage("template error at column 101: \"]\" closes nothing; write \"\\]\" for the character itself"
                        + "\n  ..." + "a".repeat(60) + "]" + "b".repeat(59) + "..."
                        + "\n  " + " ".repeat(63) + "^");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            value = {
                "a}~2~\"}\" closes nothing; write \"\\}\" for the character itself",
                "a|b~2~\"|\" stands outside of \"[...]\"; write \"||\" between whole templates, \"\\|\" for the character itself",
                "[a||b]~3~\"||\" parts whole templates and cannot stand inside of \"[...]\"; write \"|\" between alternatives",
                "{a {b}~1~\"{a\" is never closed, add a \"}\"",
                "[a\\~3~\"\\\" must stand before one of { } [ ] | \\ > : = ?; write \"\\\\\" for the character itself",
                "{x\\n}~3~\"\\\" must stand before one of { } [ ] | \\ > : = ?; write \"\\\\\" for the character itself",
                "{}~2~\"{\" needs the name of a facet here, as in \"{color}\" or \"{a color}\"",
                "{a>0.4}~3~\"{\" needs the name of a facet here, as in \"{color}\" or \"{a color}\"",
                "{my color}~5~after the facet one of = > : | ? or \"}\" is expected; a facet's name holds letters, digits, \"_\" and \"-\" only",
                "{x>1.5}~3~\">1.5\" is not right: \">\" needs a confidence from 0 to 1, as in \"{color>0.4}\"",
                "{x>NaN}~3~\">NaN\" is not right: \">\" needs a confidence from 0 to 1, as in \"{color>0.4}\"",
                "{x>1.0001}~3~\">1.0001\" is not right: \">\" needs a confidence from 0 to 1, as in \"{color>0.4}\"",
                "{x:0}~3~\":0\" is not right: \":\" needs a count from 1 to 99, as in \"{parts:2}\"",
                "{x=}~3~\"=\" is not right: \"=\" needs a value after it, as in \"{legs=4}\"",
                "{x|}~3~\"|\" is not right: \"|\" needs a word after it, as in \"{parts|or}\"",
                "{x?4}~3~\"?4\" is not right: \"?\" needs to come last, as in \"{legs=4?}\"",
                "{x?>0.4}~4~\"?\" must come last; move it before the \"}\"",
                "{x:1:2}~5~\":\" stands twice in one slot; leave one out",
                "{x=1:2}~5~\"=\" asks for one value, so \":\" and \"|\" have no use; leave them out",
                "{x|or=1}~6~\"=\" asks for one value, so \":\" and \"|\" have no use; leave them out",
                "{a x=1?}~4~a slot with \"?\" says nothing, so it takes no article; leave one out",
            })
    void saysWhatIsWrong(String source, int column, String problem) {
        assertThat(refused(source))
                .hasMessage("template error at column " + column + ": " + problem + "\n  " + source + "\n  "
                        + " ".repeat(column - 1) + "^");
    }

    @Test
    void limitsTheLength() {
        assertThat(CaptionTemplate.parse("a".repeat(10_000)).render(Map.of())).hasSize(10_000);
        assertThat(refused("a".repeat(10_001)))
                .hasMessage(
                        "template error: the template has 10001 characters, more than the 10000 allowed; shorten it")
                .extracting(TemplateException::line, TemplateException::column)
                .containsExactly(0, 0);
    }

    @Test
    void limitsTheDepth() {
        assertThat(CaptionTemplate.parse("[".repeat(32) + "x" + "]".repeat(32)).render(Map.of()))
                .isEqualTo("x");
        assertThat(refused("[".repeat(33)))
                .hasMessage("template error at column 33: \"[\" is nested more than 32 deep; use fewer\n  "
                        + "[".repeat(33) + "\n  " + " ".repeat(32) + "^");
    }

    @Test
    void limitsThePhrases() {
        CaptionTemplate template = CaptionTemplate.parse("{x}");
        assertThatThrownBy(() -> template.withPhrases(Map.of("x", Map.of("v", "p".repeat(201)))))
                .isInstanceOf(TemplateException.class)
                .hasMessage("template error: the phrase for x=v has 201 characters, more than the 200 allowed;"
                        + " shorten it");
        Map<String, String> many = new LinkedHashMap<>();
        for (int i = 0; i <= 10_000; i++) {
            many.put("v" + i, "");
        }
        assertThatThrownBy(() -> template.withPhrases(Map.of("x", many)))
                .isInstanceOf(TemplateException.class)
                .hasMessage("template error: more than 10000 phrases; leave out those not needed");
    }

    @Test
    void refusesFacetsThatDoNotExist() {
        CaptionTemplate template = CaptionTemplate.parse("[{a colour}] {zzz}");
        assertThatThrownBy(() -> template.requireFacets(List.of("parts", "color")))
                .isInstanceOf(TemplateException.class)
                .hasMessage("""
                        template error at column 5: there is no facet "colour", did you mean "color"?; there are parts, color
                          [{a colour}] {zzz}
                              ^""");
        assertThatThrownBy(() -> template.requireFacets(List.of("colour")))
                .hasMessageStartingWith("template error at column 15: there is no facet \"zzz\"; there are colour\n");
        assertThatThrownBy(() -> template.requireFacets(List.of()))
                .hasMessageStartingWith("template error at column 5: there is no facet \"colour\"; there are none\n");
        template.requireFacets(List.of("zzz", "colour"));
    }

    private static TemplateException refused(String source) {
        return catchThrowableOfType(TemplateException.class, () -> CaptionTemplate.parse(source));
    }
}
