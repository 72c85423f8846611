package io.github.pokecap.image;

/**
 * What the header of an image file says of its size.
 *
 * @param format told by the bytes
 * @param width in pixels as stored, before any rotation that EXIF data asks for; at least 1
 * @param height in pixels as stored; at least 1
 */
public record ImageSize(ImageFormat format, int width, int height) {
    /**
     * What decoding costs grows with this.
     *
     * @return width times height
     */
    public long pixels() {
        return (long) width * height;
    }
}
