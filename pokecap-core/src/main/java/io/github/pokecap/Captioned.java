package io.github.pokecap;

import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;

/**
 * One of many pictures, and what came of it: a caption, or the reason why there is none. Immutable.
 *
 * @param <P> what stands for a picture: its path, its bytes
 * @param picture as it was given
 * @param caption what was said; empty if the picture could not be read
 * @param problem why there is no caption: a {@link io.github.pokecap.image.PictureException} or an
 *     {@link java.io.IOException}; empty if there is one
 */
public record Captioned<P>(P picture, Optional<Caption> caption, Optional<Exception> problem) {
    /**
     * Checks that there is one of the two.
     *
     * @param picture as it was given
     * @param caption what was said
     * @param problem why nothing was
     * @throws IllegalArgumentException if there are both or neither
     */
    public Captioned {
        Objects.requireNonNull(picture, "picture");
        if (caption.isPresent() == problem.isPresent()) {
            throw new IllegalArgumentException("a picture has a caption or a problem, but " + picture + " has "
                    + (caption.isPresent() ? "both" : "neither"));
        }
    }

    /**
     * The caption, where a picture that cannot be read is not expected.
     *
     * @return what was said
     * @throws NoSuchElementException if there is none; its cause is the problem
     */
    public Caption captionOrThrow() {
        return caption.orElseThrow(() -> new NoSuchElementException(
                "no caption for " + picture + ": "
                        + problem.map(Throwable::getMessage).orElse(""),
                problem.orElse(null)));
    }
}
