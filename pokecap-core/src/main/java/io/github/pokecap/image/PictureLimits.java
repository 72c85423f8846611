package io.github.pokecap.image;

/**
 * How large an image may be. Checked against its header before anything is decoded, so that a small file cannot ask
 * for a lot of memory. Decoding takes up to 12 bytes of native memory for each pixel of the image while it runs.
 *
 * @param maxPixels most pixels of an image, width times height; at least 1
 * @param maxSide most pixels of its width and of its height; at least 1
 * @param maxBytes most bytes of its file; at least 1
 */
public record PictureLimits(long maxPixels, int maxSide, int maxBytes) {
    private static final PictureLimits DEFAULTS = new PictureLimits(50_000_000, 16_384, 32 << 20);

    /**
     * Checks the limits.
     *
     * @param maxPixels at least 1
     * @param maxSide at least 1
     * @param maxBytes at least 1
     * @throws IllegalArgumentException if one is less
     */
    public PictureLimits {
        requirePositive("maxPixels", maxPixels);
        requirePositive("maxSide", maxSide);
        requirePositive("maxBytes", maxBytes);
    }

    /**
     * Enough for the photograph of any phone: 50 million pixels, 16384 a side, 32 MiB.
     *
     * @return the limits that a {@link PictureDecoder} has unless told otherwise
     */
    public static PictureLimits defaults() {
        return DEFAULTS;
    }

    /** Refuses an image of a size that its header tells. */
    void check(String what, long width, long height) throws UnreadablePicture {
        String size = what + " of " + width + " x " + height;
        if (width < 1 || height < 1) {
            throw new UnreadablePicture(size + " has no pixel; it is damaged, take another copy");
        }
        // Both sides have at most 32 bits, so that their product fits 64 bits without a sign.
        if (Long.compareUnsigned(width * height, maxPixels) > 0) {
            throw UnreadablePicture.tooLarge(size + " is " + Long.toUnsignedString(width * height)
                    + " pixels, over the limit of " + maxPixels
                    + "; make it smaller or raise PictureLimits.maxPixels");
        }
        if (Math.max(width, height) > maxSide) {
            throw UnreadablePicture.tooLarge(size + " is over the limit of " + maxSide
                    + " a side; make it smaller or raise PictureLimits.maxSide");
        }
    }

    /** Refuses a file of more bytes than allowed. */
    void check(long bytes) throws UnreadablePicture {
        if (bytes > maxBytes) {
            throw UnreadablePicture.tooLarge(
                    "it has more than " + maxBytes + " bytes; make it smaller or raise PictureLimits.maxBytes");
        }
    }

    private static void requirePositive(String name, long value) {
        if (value < 1) {
            throw new IllegalArgumentException(name + " is " + value + ", must be at least 1");
        }
    }
}
