package io.github.pokecap.benchmark;

import io.github.pokecap.Captioner;
import io.github.pokecap.creatures.Creatures;
import io.github.pokecap.training.CaptionerTrainer;
import io.github.pokecap.training.dataset.Dataset;
import java.io.IOException;

/** A captioner that has learnt from drawn creatures, with the usual options: it is at home with such pictures. */
public final class CreatureModel {
    private static final long SEED = 1;

    private CreatureModel() {}

    /**
     * Draws creatures into a folder that goes away afterwards, and learns from it.
     *
     * @param pictures how many
     * @param size of each, in pixels
     */
    public static Captioner learn(int pictures, int size) throws IOException {
        try (ScratchFolder folder = ScratchFolder.make("creatures")) {
            Creatures.writeImageFolder(folder.path(), pictures, SEED, size);
            return CaptionerTrainer.builder().groupBy("chain").build().train(Dataset.imageFolder(folder.path()));
        }
    }
}
