package io.github.pokecap.benchmark;

import io.github.pokecap.image.Picture;

/** The same picture again and again, each time one that nobody has looked at: pictures remember what was worked out of them. */
public final class FreshPicture {
    private final Picture first;
    private final int[] rgb;
    private final boolean[] foreground;

    /** Takes a picture apart. */
    public FreshPicture(Picture picture) {
        first = picture;
        rgb = new int[picture.width() * picture.height()];
        foreground = new boolean[rgb.length];
        for (int i = 0; i < rgb.length; i++) {
            rgb[i] = picture.rgb(i);
            foreground[i] = picture.isForeground(i);
        }
    }

    /** Puts it together, which takes some microseconds. */
    public Picture copy() {
        return new Picture(first.width(), first.height(), rgb, foreground, first.frame());
    }
}
