package io.github.pokecap.creatures;

import java.util.ArrayList;
import java.util.List;

/** Makes plausible creatures: what a family shares comes from the family's seed, the rest from the creature's. */
final class Breeder {

    private Breeder() {}

    static Creature creature(long family, long seed) {
        Variation kin = new Variation(family);
        Variation own = new Variation(seed);
        Species species = Species.of(kin.choose("likeness", Species.names()));
        List<String> parts = parts(species, kin);
        List<String> stances = species.stances().stream()
                .filter(stance -> !stance.equals("flying") || parts.contains("wings"))
                .toList();
        String color = own.choose("color", Creature.COLORS);
        List<String> others =
                Creature.COLORS.stream().filter(name -> !name.equals(color)).toList();
        return new Creature(
                color,
                own.choose("color2", others),
                species.likeness(),
                parts,
                kin.choose("legs", species.legs()),
                kin.choose("stance", stances),
                seed);
    }

    private static List<String> parts(Species species, Variation kin) {
        List<String> parts = new ArrayList<>(species.always());
        int extra = kin.between("extra", 1, 4);
        for (int i = 0; i < extra; i++) {
            String part = kin.choose("part" + i, species.sometimes());
            if (!parts.contains(part) && !clashes(part, parts)) {
                parts.add(part);
            }
        }
        return parts;
    }

    /** Things that would be drawn on one another, so that neither could be seen. */
    private static boolean clashes(String part, List<String> parts) {
        return together(part, parts, "spots", "stripes")
                || together(part, parts, "leaves", "flame")
                || together(part, parts, "leaves", "antennae")
                || together(part, parts, "bigears", "horns")
                || together(part, parts, "bigears", "fins");
    }

    private static boolean together(String part, List<String> parts, String one, String other) {
        return (part.equals(one) && parts.contains(other)) || (part.equals(other) && parts.contains(one));
    }
}
