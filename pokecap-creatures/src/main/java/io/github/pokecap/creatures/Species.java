package io.github.pokecap.creatures;

import java.util.List;

/** What a likeness always has, what it may have besides, and how it may stand. Keeps the labels drawable. */
record Species(String likeness, List<String> always, List<String> sometimes, List<String> legs, List<String> stances) {

    private static final List<Species> ALL = List.of(
            species("frog", "", "tail horns fins spots stripes claws leaves", "2 4", "standing swimming"),
            species("bird", "tail wings", "spots stripes flame leaves spikes", "2", "standing flying"),
            species("fish", "tail fins", "wings horns spots stripes antennae spikes", "0", "swimming floating flying"),
            species(
                    "snake",
                    "tail",
                    "wings horns spots stripes flame leaves spikes",
                    "0",
                    "standing floating swimming flying"),
            species("mouse", "tail bigears", "wings spots stripes claws flame leaves", "2 4", "standing flying"),
            species("turtle", "tail shell", "horns fins spots claws flame leaves spikes", "2 4", "standing swimming"),
            species("crab", "claws", "horns spots stripes antennae flame leaves spikes", "4 6", "standing swimming"),
            species("butterfly", "wings antennae", "tail spots stripes", "4 6", "flying floating"),
            species("ghost", "", "wings horns bigears spots stripes claws antennae flame", "0", "floating flying"),
            species("cat", "tail", "wings horns bigears spots stripes claws flame leaves", "2 4", "standing flying"),
            species(
                    "dragon",
                    "tail horns",
                    "wings fins spots stripes claws flame spikes",
                    "2 4",
                    "standing flying swimming"),
            species(
                    "egg",
                    "",
                    "tail wings horns bigears spots stripes antennae flame leaves spikes",
                    "0 2",
                    "standing floating flying"));

    private static Species species(String likeness, String always, String sometimes, String legs, String stances) {
        return new Species(likeness, words(always), words(sometimes), words(legs), words(stances));
    }

    static List<String> words(String spaced) {
        return spaced.isEmpty() ? List.of() : List.of(spaced.split(" ", -1));
    }

    static List<String> names() {
        return ALL.stream().map(Species::likeness).toList();
    }

    static Species of(String likeness) {
        return ALL.stream()
                .filter(species -> species.likeness.equals(likeness))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "cannot make creature: likeness \"" + likeness + "\" is unknown; use one of " + names()));
    }

    boolean mayHave(String part) {
        return always.contains(part) || sometimes.contains(part);
    }
}
