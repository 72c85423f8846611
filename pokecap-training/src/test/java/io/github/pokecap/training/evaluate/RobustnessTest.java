package io.github.pokecap.training.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.pokecap.Tag;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RobustnessTest {
    /** Four pictures: the color right in all, of two parts each the first found. */
    private static final List<JudgedPicture> CLEAN =
            IntStream.range(0, 4).mapToObj(i -> picture(i, "red", "wings")).toList();

    /** In one of four the color is wrong, and in all the parts. */
    private static final List<JudgedPicture> DIM = IntStream.range(0, 4)
            .mapToObj(i -> picture(i, i == 0 ? "blue" : "red", "horn"))
            .toList();

    private static JudgedPicture picture(int number, String color, String part) {
        String animal = List.of("cat", "dog", "frog", "bird").get(number);
        FacetAnswer answer = Judged.color("red", color, 0.9);
        FacetAnswer parts = Judged.parts(List.of("wings", "tail"), part, 0.8);
        return new JudgedPicture(
                number + ".png",
                "a " + color + " " + animal + " with a " + part,
                List.of("a red " + animal + " with wings"),
                List.of(answer, parts),
                List.of(new Tag("color", color, 0.9), new Tag("parts", part, 0.8), new Tag("mood", "good", 1)),
                null);
    }

    private static Evaluation evaluation() {
        Map<String, List<JudgedPicture>> conditions = new LinkedHashMap<>();
        conditions.put("dim light", DIM);
        conditions.put("another/style", DIM.subList(1, 4));
        return Evaluation.of(CLEAN, Map.of(), 7).with(Robustness.of(CLEAN, conditions, 7));
    }

    private static Drop drop(Condition condition, String score) {
        return condition.drop(score).orElseThrow();
    }

    @Test
    void aDropIsBeforeMinusAfterOverTheSamePictures() {
        Condition dim = evaluation().robustness().conditions().get(0);
        assertThat(dim.drops()).extracting(Drop::name).containsExactly("color", "parts", "CIDEr-D", "true assertions");
        // Accuracy 4 of 4, then 3 of 4.
        assertThat(drop(dim, "color").measure()).isEqualTo("accuracy");
        assertThat(drop(dim, "color").before()).isEqualTo(1);
        assertThat(drop(dim, "color").after()).isEqualTo(0.75);
        assertThat(drop(dim, "color").drop().value()).isEqualTo(0.25);
        // F1 before: 2 * 4 right of 4 answered and 8 true; after: none is right.
        assertThat(drop(dim, "parts").measure()).isEqualTo("micro-F1");
        assertThat(drop(dim, "parts").drop().value()).isCloseTo(8.0 / 12, within(1e-12));
        assertThat(drop(dim, "parts").after()).isZero();
        // Of two tags with a label each, all are true before and 3 of 8 after; the mood nobody can tell.
        assertThat(drop(dim, "true assertions").drop().value()).isCloseTo(1 - 3.0 / 8, within(1e-12));
        assertThat(drop(dim, "CIDEr-D").drop().value()).isPositive();
    }

    @Test
    void aDropIsClearIfEveryDrawAgrees() {
        Condition dim = evaluation().robustness().conditions().get(0);
        assertThat(drop(dim, "parts").isClear()).isTrue();
        assertThat(drop(dim, "parts").drop().low()).isCloseTo(8.0 / 12, within(1e-12));
        // (3/4)^4, a third of the draws, leave the one wrong picture out.
        assertThat(drop(dim, "color").isClear()).isFalse();
        assertThat(drop(dim, "color").drop().low()).isZero();
    }

    @Test
    void picturesWithoutTheirLikeAreLeftOut() {
        Condition style = evaluation().robustness().conditions().get(1);
        assertThat(style.pictures()).extracting(JudgedPicture::file).containsExactly("1.png", "2.png", "3.png");
        assertThat(drop(style, "color").drop()).isEqualTo(new Interval(0, 0, 0));
    }

    @Test
    void whatIsNotScoredHasNoDrop() {
        List<JudgedPicture> plain = List.of(Judged.picture("1.png", Judged.color("red", "red", 0.9)));
        Condition condition =
                Robustness.of(plain, Map.of("dark", plain), 7).conditions().get(0);
        assertThat(condition.drop("CIDEr-D")).isEmpty();
        assertThat(condition.drop("parts")).isEmpty();
        Drop assertions = drop(condition, "true assertions");
        assertThat(assertions.before()).isNaN();
        assertThat(assertions.isClear()).isFalse();
    }

    @Test
    void refusesAConditionOfOtherPictures() {
        assertThatThrownBy(() -> Robustness.of(CLEAN, Map.of("dark", List.of(Judged.picture("9.png"))), 7))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("condition \"dark\" has no picture in common with the 4 as they are; give pictures of the"
                        + " same file names");
    }

    @Test
    void theTableHasScoresAndDrops() {
        String table = evaluation().toTable();
        assertThat(table.substring(table.indexOf("\nRobustness")))
                .startsWith("""

                Robustness. The same measures in other conditions.
                                               dim   another/
                score             as is      light      style
                color             1.000      0.750      1.000
                parts             0.667      0.000      0.000
                """)
                .contains("""

                Drops against the same pictures as they are. *: the 95 % interval of the drop holds no 0.
                                               dim   another/
                score                        light      style
                color                       0.250      0.000
                parts                       0.667*     0.667*
                """)
                .endsWith("""
                another/style: 3 of the 4 pictures, and its drops are over these.
                """);
    }

    @Test
    void manyConditionsStillFitATerminal() {
        Map<String, List<JudgedPicture>> conditions = new LinkedHashMap<>();
        IntStream.range(0, 9).forEach(i -> conditions.put("a condition with a long name number" + i, DIM));
        Evaluation evaluation = Evaluation.of(CLEAN, Map.of(), 7).with(Robustness.of(CLEAN, conditions, 7));
        assertThat(evaluation.toTable().lines())
                .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(100));
    }

    @Test
    void theJsonHoldsEveryDrop() throws Exception {
        JsonNode root = new ObjectMapper().readTree(evaluation().toJson());
        assertThat(root.fieldNames()).toIterable().containsExactly("summary", "facets", "robustness");
        assertThat(root.get("robustness").fieldNames()).toIterable().containsExactly("dim light", "another/style");
        assertThat(root.at("/robustness/another~1style/pictures").asInt()).isEqualTo(3);
        assertThat(root.at("/robustness/dim light/scores/color")).isEqualTo(new ObjectMapper().readTree("""
                        {"measure": "accuracy", "before": 1.0, "after": 0.75,
                         "drop": {"value": 0.25, "low": 0.0, "high": 0.75}}
                        """));
        assertThat(root.at("/summary/text/assertions").asInt()).isEqualTo(8);
        assertThat(root.at("/summary/text/assertionsTrue/value").asDouble()).isEqualTo(1);
    }
}
