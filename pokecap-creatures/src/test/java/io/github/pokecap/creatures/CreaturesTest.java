package io.github.pokecap.creatures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class CreaturesTest {

    /** Words of a caption and the part that must be there if they are said. */
    private static final Map<String, String> SAID = Map.of(
            " wings",
            "wings",
            " horns",
            "horns",
            " ears",
            "bigears",
            " fins",
            "fins",
            " spots",
            "spots",
            " stripes",
            "stripes",
            " shell",
            "shell",
            " flame",
            "flame",
            " leaves",
            "leaves",
            " spikes",
            "spikes");

    @Test
    void makesAsManyAsAsked() {
        assertThat(Creatures.random(0, 1)).isEmpty();
        assertThat(Creatures.random(7, 1)).hasSize(7).isEqualTo(Creatures.random(7, 1));
        assertThat(Creatures.random(7, 1)).doesNotContainAnyElementsOf(Creatures.random(7, 2));
    }

    @Test
    void refusesANegativeCount() {
        assertThatThrownBy(() -> Creatures.random(-1, 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("cannot make creatures: count is -1; give 0 or more");
    }

    @Test
    void captionsSayOnlyWhatIsDrawn() {
        for (Creature creature : Creatures.random(1000, 3)) {
            String caption = Creatures.caption(creature);
            assertThat(caption)
                    .matches("an? [a-z]+( [a-z,]+)+")
                    .contains(creature.color())
                    .contains(creature.likeness());
            SAID.forEach((words, part) -> {
                if (caption.contains(words)) {
                    assertThat(creature.has(part))
                            .as("%s of %s", caption, creature)
                            .isTrue();
                }
            });
            assertThat(caption.contains("flying")).isEqualTo(creature.stance().equals("flying"));
            assertThat(caption.contains("swimming")).isEqualTo(creature.stance().equals("swimming"));
            assertThat(caption.contains("floating")).isEqualTo(creature.stance().equals("floating"));
        }
    }

    @Test
    void articlesFitTheWordAfterThem() {
        for (Creature creature : Creatures.random(1000, 4)) {
            assertThat(Creatures.caption(creature))
                    .doesNotContainPattern("\\ba [aeiou]")
                    .doesNotContainPattern("\\ban [^aeiou]");
        }
    }

    @Test
    void aSeedChoosesThePhrase() {
        List<String> captions = LongStream.range(0, 60)
                .mapToObj(seed -> Creatures.caption(
                        new Creature("blue", "brown", "turtle", List.of("tail", "shell"), "2", "standing", seed)))
                .distinct()
                .toList();

        assertThat(captions)
                .hasSizeGreaterThan(25)
                .contains("a drawing of a small blue turtle walking upright with a curled tail and a brown shell");
    }
}
