package io.github.pokecap.creatures;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.IntStream;

/** A dataset of drawn creatures in the ImageFolder layout. */
record ImageFolder(Path dir, int count, long seed, int size) {

    private static final int KIN = 3;

    /** One picture and what is said of it. */
    record Entry(String fileName, Creature creature, int chain) {

        JsonLine captioned() {
            return new JsonLine().put("file_name", fileName).put("text", Creatures.caption(creature));
        }

        JsonLine labelled() {
            return captioned()
                    .put("color", creature.color())
                    .put("color2", creature.color2())
                    .put("likeness", creature.likeness())
                    .put("parts", creature.parts())
                    .put("legs", creature.legs())
                    .put("stance", creature.stance())
                    .put("chain", chain);
        }
    }

    List<Entry> entries() {
        Variation variation = new Variation(seed);
        int chains = (count + KIN - 1) / KIN;
        return IntStream.range(0, count)
                .mapToObj(i -> {
                    int chain = variation.between("chain of " + i, 0, chains);
                    Creature creature = Breeder.creature(seed * 1_000_003 - 1 - chain, seed * 1_000_003 + i);
                    return new Entry(String.format(Locale.ROOT, "%04d.png", i + 1), creature, chain);
                })
                .toList();
    }

    void write(Function<Entry, JsonLine> metadata) throws IOException {
        Files.createDirectories(dir);
        List<Entry> entries = entries();
        try {
            entries.parallelStream().forEach(this::draw);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        List<String> lines =
                entries.stream().map(entry -> metadata.apply(entry).toString()).toList();
        String text = lines.isEmpty() ? "" : String.join("\n", lines) + "\n";
        Files.writeString(dir.resolve("metadata.jsonl"), text, StandardCharsets.UTF_8);
    }

    private void draw(Entry entry) {
        try {
            PictureFile.write(CreatureArtist.draw(entry.creature(), size), "png", dir.resolve(entry.fileName()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
