package io.github.pokecap.image;

/**
 * Reads the first chunk of a WebP: lossy, lossless or extended.
 *
 * @see <a href="https://developers.google.com/speed/webp/docs/riff_container">WebP container specification</a>
 */
final class WebpHeader {
    private static final int FRAME = 8;
    private static final int CHUNK = 12;
    private static final int DATA = 20;
    private static final int ALPHA_FLAG = 0x10;
    private static final int ANIMATION_FLAG = 0x02;
    private static final int SIDE_14_BITS = 0x3fff;

    private WebpHeader() {}

    static ImageHeader read(Bytes in) throws UnreadablePicture {
        ImageHeader header = switch (in.tag(CHUNK)) {
            case "VP8 " -> lossy(in);
            case "VP8L" -> lossless(in);
            case "VP8X" -> extended(in);
            default ->
                throw new UnreadablePicture(
                        "WebP does not start with a VP8, VP8L or VP8X chunk; it is damaged, take another copy");
        };
        if (FRAME + in.u32le(4) > in.length()) {
            throw UnreadablePicture.cutShort(
                    ImageFormat.WEBP, in.length(), "byte " + (FRAME + in.u32le(4)) + ", its length");
        }
        return header;
    }

    private static ImageHeader lossy(Bytes in) throws UnreadablePicture {
        // Behind a 3-byte frame tag and a 3-byte start code.
        return new ImageHeader(
                ImageFormat.WEBP, in.u16le(DATA + 6) & SIDE_14_BITS, in.u16le(DATA + 8) & SIDE_14_BITS, false);
    }

    private static ImageHeader lossless(Bytes in) throws UnreadablePicture {
        // Behind a 1-byte signature: 14 bits width - 1, 14 bits height - 1, 1 bit alpha.
        long bits = in.u32le(DATA + 1);
        long width = (bits & SIDE_14_BITS) + 1;
        long height = ((bits >> 14) & SIDE_14_BITS) + 1;
        return new ImageHeader(ImageFormat.WEBP, width, height, ((bits >> 28) & 1) == 1);
    }

    private static ImageHeader extended(Bytes in) throws UnreadablePicture {
        int flags = in.u8(DATA);
        if ((flags & ANIMATION_FLAG) != 0) {
            throw UnreadablePicture.foreign("this is an animated WebP, which is not read; save one frame of it as PNG");
        }
        return new ImageHeader(
                ImageFormat.WEBP, in.u24le(DATA + 4) + 1L, in.u24le(DATA + 7) + 1L, (flags & ALPHA_FLAG) != 0);
    }
}
