package io.github.pokecap.benchmark;

import io.github.pokecap.creatures.Creature;
import io.github.pokecap.creatures.CreatureArtist;

/** PNGs of many creatures, on nothing, as pictures of a Pokédex are. */
public final class SmallPicture {
    private static final long SEED = 900_000;

    private SmallPicture() {}

    /**
     * Draws one.
     *
     * @param number of the creature
     * @param size width and height in pixels
     */
    public static byte[] png(int number, int size) {
        return EncodedImage.png(CreatureArtist.draw(Creature.random(SEED + number), size));
    }
}
