package io.github.pokecap.training;

import io.github.pokecap.creatures.Creature;
import io.github.pokecap.creatures.CreatureArtist;
import io.github.pokecap.creatures.Creatures;
import io.github.pokecap.training.dataset.Dataset;
import io.github.pokecap.training.dataset.Example;
import io.github.pokecap.training.dataset.Label;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Drawn creatures as a dataset, without a folder. */
final class MemoryDataset {
    private MemoryDataset() {}

    static Dataset labelled(int count, int size, long seed) {
        return Dataset.of("creatures", examples(count, size, seed, true));
    }

    static Dataset captioned(int count, int size, long seed) {
        return Dataset.of("creatures", examples(count, size, seed, false));
    }

    static List<Example> examples(int count, int size, long seed, boolean labels) {
        List<Example> examples = new ArrayList<>();
        for (Creature creature : Creatures.random(count, seed)) {
            byte[] png = png(CreatureArtist.draw(creature, size));
            examples.add(new Example(
                    examples.size() + ".png",
                    List.of(Creatures.caption(creature)),
                    labels ? labels(creature) : Map.of(),
                    Map.of(),
                    png::clone));
        }
        return examples;
    }

    private static Map<String, Label> labels(Creature creature) {
        Map<String, Label> labels = new LinkedHashMap<>();
        labels.put("color", Label.single(creature.color()));
        labels.put("likeness", Label.single(creature.likeness()));
        labels.put("parts", Label.multi(creature.parts()));
        return labels;
    }

    /** An example whose picture no decoder can read. */
    static Example unreadable(String name, Map<String, Label> labels) {
        return new Example(name, List.of(), labels, Map.of(), () -> new byte[0]);
    }

    static byte[] png(BufferedImage image) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ImageOutputStream stream = new MemoryCacheImageOutputStream(out)) {
            ImageIO.write(image, "png", stream);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
