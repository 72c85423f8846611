package io.github.pokecap.image;

import java.util.Arrays;
import java.util.stream.Collectors;

/** A file format that is read. Which one a file has is told by its bytes, never by its name. */
public enum ImageFormat {
    /** Portable Network Graphics: every colour type and bit depth; of an animated one the still picture. */
    PNG("PNG"),
    /**
     * JPEG: baseline and progressive, grey, colour and CMYK, of 8 bits a sample; turned as its EXIF data asks, which in
     * other formats is not looked at.
     */
    JPEG("JPEG"),
    /** WebP: lossy, lossless and with alpha; not animated. */
    WEBP("WebP"),
    /** Graphics Interchange Format: the first frame. */
    GIF("GIF"),
    /** Windows bitmap. */
    BMP("BMP");

    private final String title;

    ImageFormat(String title) {
        this.title = title;
    }

    /**
     * The name as people write it.
     *
     * @return such as {@code WebP}
     */
    @Override
    public String toString() {
        return title;
    }

    /** All of them in one phrase, for messages. */
    static String all() {
        return Arrays.stream(values()).map(ImageFormat::toString).collect(Collectors.joining(", "));
    }
}
