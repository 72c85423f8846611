package io.github.pokecap.creatures;

import java.util.List;

/**
 * What a drawn creature looks like: its labels, and a seed for what the labels leave open (proportions, shades,
 * pose). Every label is one that {@link CreatureArtist} really draws; a combination that it could not draw, such as
 * a fish on four legs, is refused. Immutable and thread-safe.
 *
 * @param color name of its main colour, one of {@link #COLORS}
 * @param color2 name of its second colour, one of {@link #COLORS}, not the main one
 * @param likeness what it looks like, one of {@link #LIKENESSES}
 * @param parts what it has, a subset of {@link #PARTS} in that order
 * @param legs how many legs it has, one of {@link #LEGS}; arms and pincers are no legs
 * @param stance how it holds itself, one of {@link #STANCES}
 * @param seed settles what the labels leave open; any number
 */
public record Creature(
        String color, String color2, String likeness, List<String> parts, String legs, String stance, long seed) {

    /** The names of the colours, in alphabetical order. */
    public static final List<String> COLORS = Palette.NAMES;

    /** The likenesses: one body plan with its own silhouette each. */
    public static final List<String> LIKENESSES = Species.names();

    /** The parts that a creature may have, in the order in which they are listed. */
    public static final List<String> PARTS = List.of(
            "tail",
            "wings",
            "horns",
            "bigears",
            "fins",
            "spots",
            "stripes",
            "claws",
            "antennae",
            "shell",
            "flame",
            "leaves",
            "spikes");

    /** The numbers of legs, as the labels say them. */
    public static final List<String> LEGS = List.of("0", "2", "4", "6");

    /** The stances. */
    public static final List<String> STANCES = List.of("standing", "flying", "floating", "swimming");

    /**
     * Checks that the labels are known and can be drawn together, and puts the parts in order.
     *
     * @param color name of its main colour
     * @param color2 name of its second colour
     * @param likeness what it looks like
     * @param parts what it has, in any order
     * @param legs how many legs it has
     * @param stance how it holds itself
     * @param seed settles what the labels leave open
     * @throws IllegalArgumentException if a label is unknown or does not go with the likeness
     */
    public Creature {
        require(COLORS, "color", color);
        require(COLORS, "color2", color2);
        if (color.equals(color2)) {
            throw new IllegalArgumentException(
                    "cannot make creature: color and color2 are both \"" + color + "\"; give two different ones");
        }
        Species species = Species.of(likeness);
        for (String part : parts) {
            require(PARTS, "part", part);
            if (!species.mayHave(part)) {
                throw misfit(
                        likeness,
                        "have part",
                        part,
                        PARTS.stream().filter(species::mayHave).toList());
            }
        }
        for (String part : species.always()) {
            if (!parts.contains(part)) {
                throw new IllegalArgumentException("cannot make creature: a " + likeness + " always has "
                        + species.always() + ", not only " + parts);
            }
        }
        if (!species.legs().contains(legs)) {
            throw misfit(likeness, "have legs", legs, species.legs());
        }
        if (!species.stances().contains(stance)) {
            throw misfit(likeness, "be", stance, species.stances());
        }
        if (stance.equals("flying") && !parts.contains("wings")) {
            throw new IllegalArgumentException(
                    "cannot make creature: stance \"flying\" needs the part \"wings\", but it has " + parts);
        }
        parts = PARTS.stream().filter(parts::contains).toList();
    }

    /**
     * A plausible creature: a fish has fins and no legs, what flies has wings.
     *
     * @param seed settles everything about it: the same seed gives the same creature
     * @return the creature
     */
    public static Creature random(long seed) {
        return Breeder.creature(seed, seed);
    }

    /**
     * Whether it has a part.
     *
     * @param part one of {@link #PARTS}
     * @return true if it has
     */
    public boolean has(String part) {
        return parts.contains(part);
    }

    boolean is(String other) {
        return likeness.equals(other);
    }

    private static void require(List<String> known, String label, String value) {
        if (!known.contains(value)) {
            throw new IllegalArgumentException(
                    "cannot make creature: " + label + " \"" + value + "\" is unknown; use one of " + known);
        }
    }

    private static IllegalArgumentException misfit(String likeness, String verb, String value, List<String> possible) {
        return new IllegalArgumentException("cannot make creature: a " + likeness + " cannot " + verb + " \"" + value
                + "\"; it may " + verb + " one of " + possible);
    }
}
