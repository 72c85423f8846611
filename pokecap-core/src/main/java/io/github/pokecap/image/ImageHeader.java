package io.github.pokecap.image;

/**
 * What a file says about its image before it is decoded.
 *
 * @param format told by the first bytes
 * @param width in pixels as stored, before any rotation; not yet held to any limit
 * @param height in pixels as stored
 * @param alpha whether pixels may be transparent
 * @param transparentGrey the one grey value that is transparent in a grey PNG with tRNS, in the file's own bit depth
 *     spread to 8 or 16 bits; {@link #NONE} otherwise. OpenCV does not look at it.
 * @param ended false for a JPEG without its end marker, which may or may not be complete
 */
record ImageHeader(ImageFormat format, long width, long height, boolean alpha, int transparentGrey, boolean ended) {
    static final int NONE = -1;

    ImageHeader(ImageFormat format, long width, long height, boolean alpha) {
        this(format, width, height, alpha, NONE, true);
    }

    /**
     * Reads the header and walks the file's skeleton to its end, so that a file that was cut short is named as such.
     *
     * @throws UnreadablePicture for other formats, damaged headers and files that end too early
     */
    static ImageHeader read(byte[] bytes) throws UnreadablePicture {
        if (bytes.length == 0) {
            throw new UnreadablePicture("there is not one byte; the file is empty, copy it again");
        }
        if (Magic.PNG.starts(bytes)) {
            return PngHeader.read(new Bytes(ImageFormat.PNG, bytes));
        }
        if (Magic.JPEG.starts(bytes)) {
            return JpegHeader.read(new Bytes(ImageFormat.JPEG, bytes));
        }
        if (Magic.RIFF.starts(bytes) && Magic.WEBP.at(bytes, 8)) {
            return WebpHeader.read(new Bytes(ImageFormat.WEBP, bytes));
        }
        if (Magic.GIF87.starts(bytes) || Magic.GIF89.starts(bytes)) {
            return GifHeader.read(new Bytes(ImageFormat.GIF, bytes));
        }
        if (Magic.BMP.starts(bytes)) {
            return BmpHeader.read(new Bytes(ImageFormat.BMP, bytes));
        }
        throw ForeignFormat.refuse(bytes);
    }
}
