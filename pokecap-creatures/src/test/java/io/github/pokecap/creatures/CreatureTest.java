package io.github.pokecap.creatures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class CreatureTest {

    private static Creature make(
            String color, String color2, String likeness, List<String> parts, String legs, String stance) {
        return new Creature(color, color2, likeness, parts, legs, stance, 1);
    }

    @Test
    void putsThePartsInOrder() {
        Creature dragon = make("red", "blue", "dragon", List.of("spikes", "horns", "tail", "horns"), "4", "standing");

        assertThat(dragon.parts()).containsExactly("tail", "horns", "spikes");
        assertThat(dragon.has("horns")).isTrue();
        assertThat(dragon.has("wings")).isFalse();
    }

    @Test
    void knowsAsManyNamesAsItTells() {
        assertThat(Creature.COLORS)
                .containsExactly(
                        "black", "blue", "brown", "gray", "green", "orange", "pink", "purple", "red", "white",
                        "yellow");
        assertThat(Creature.LIKENESSES)
                .containsExactly(
                        "frog",
                        "bird",
                        "fish",
                        "snake",
                        "mouse",
                        "turtle",
                        "crab",
                        "butterfly",
                        "ghost",
                        "cat",
                        "dragon",
                        "egg");
        assertThat(Creature.PARTS).hasSize(13);
    }

    @Test
    void refusesAnUnknownColor() {
        assertThatThrownBy(() -> make("mauve", "blue", "ghost", List.of(), "0", "floating"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("cannot make creature: color \"mauve\" is unknown; use one of [black, blue, brown, gray,"
                        + " green, orange, pink, purple, red, white, yellow]");
    }

    @Test
    void refusesTheSameColorTwice() {
        assertThatThrownBy(() -> make("blue", "blue", "ghost", List.of(), "0", "floating"))
                .hasMessage("cannot make creature: color and color2 are both \"blue\"; give two different ones");
    }

    @Test
    void refusesAnUnknownLikeness() {
        assertThatThrownBy(() -> make("blue", "red", "horse", List.of(), "4", "standing"))
                .hasMessage("cannot make creature: likeness \"horse\" is unknown; use one of [frog, bird, fish, snake,"
                        + " mouse, turtle, crab, butterfly, ghost, cat, dragon, egg]");
    }

    @Test
    void refusesAnUnknownPart() {
        assertThatThrownBy(() -> make("blue", "red", "ghost", List.of("beard"), "0", "floating"))
                .hasMessage("cannot make creature: part \"beard\" is unknown; use one of [tail, wings, horns, bigears,"
                        + " fins, spots, stripes, claws, antennae, shell, flame, leaves, spikes]");
    }

    @Test
    void refusesAPartThatItCouldNotDraw() {
        assertThatThrownBy(() -> make("blue", "red", "fish", List.of("tail", "fins", "shell"), "0", "swimming"))
                .hasMessage("cannot make creature: a fish cannot have part \"shell\"; it may have part one of [tail,"
                        + " wings, horns, fins, spots, stripes, antennae, spikes]");
    }

    @Test
    void refusesToLeaveOutAPartThatItAlwaysDraws() {
        assertThatThrownBy(() -> make("blue", "red", "fish", List.of("tail"), "0", "swimming"))
                .hasMessage("cannot make creature: a fish always has [tail, fins], not only [tail]");
    }

    @Test
    void refusesLegsThatItCouldNotDraw() {
        assertThatThrownBy(() -> make("blue", "red", "fish", List.of("tail", "fins"), "4", "swimming"))
                .hasMessage("cannot make creature: a fish cannot have legs \"4\"; it may have legs one of [0]");
    }

    @Test
    void refusesAStanceThatItCouldNotDraw() {
        assertThatThrownBy(() -> make("blue", "red", "ghost", List.of(), "0", "swimming"))
                .hasMessage(
                        "cannot make creature: a ghost cannot be \"swimming\"; it may be one of [floating, flying]");
    }

    @Test
    void refusesToFlyWithoutWings() {
        assertThatThrownBy(() -> make("blue", "red", "ghost", List.of("horns"), "0", "flying"))
                .hasMessage("cannot make creature: stance \"flying\" needs the part \"wings\", but it has [horns]");
    }

    @Test
    void fiveHundredSeedsShowEverything() {
        List<Creature> creatures = Creatures.random(500, 11);

        assertThat(creatures).extracting(Creature::color).containsAll(Creature.COLORS);
        assertThat(creatures).extracting(Creature::color2).containsAll(Creature.COLORS);
        assertThat(creatures).extracting(Creature::likeness).containsAll(Creature.LIKENESSES);
        assertThat(creatures).extracting(Creature::legs).containsAll(Creature.LEGS);
        assertThat(creatures).extracting(Creature::stance).containsAll(Creature.STANCES);
        assertThat(creatures).flatExtracting(Creature::parts).containsAll(Creature.PARTS);
        assertThat(creatures).doesNotHaveDuplicates();
    }

    @Test
    void fishesHaveFinsAndNoLegs() {
        assertThat(Creatures.random(300, 4))
                .filteredOn(c -> c.likeness().equals("fish"))
                .isNotEmpty()
                .allSatisfy(fish -> {
                    assertThat(fish.has("fins")).isTrue();
                    assertThat(fish.legs()).isEqualTo("0");
                });
    }

    @Test
    void theSameSeedIsTheSameCreature() {
        assertThat(Creature.random(77)).isEqualTo(Creature.random(77)).isNotEqualTo(Creature.random(78));
    }
}
