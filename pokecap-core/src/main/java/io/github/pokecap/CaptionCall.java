package io.github.pokecap;

import java.io.IOException;

/**
 * How {@link Captioner#captionAll} captions one picture; mostly one of the captioner's own methods.
 *
 * @param <P> what stands for a picture
 */
@FunctionalInterface
public interface CaptionCall<P> {
    /**
     * Captions a picture. Called by several threads at once.
     *
     * @param picture what stands for it
     * @return tags and a sentence
     * @throws io.github.pokecap.image.PictureException if it is no picture
     * @throws IOException if it cannot be read
     */
    Caption caption(P picture) throws IOException;
}
