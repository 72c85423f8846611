package io.github.pokecap.feature;

import io.github.pokecap.image.Picture;

/**
 * The pixels whose colour is the subject's own: the foreground without its rim, where antialiasing and scaling mix in
 * the background.
 */
final class Interior {
    private Interior() {}

    /** The foreground's interior; the whole foreground if it is all rim. */
    static Mask of(Picture picture) {
        Mask foreground = Mask.of(picture);
        Mask interior = foreground.interior();
        return interior.isEmpty() ? foreground : interior;
    }
}
