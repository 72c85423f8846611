package io.github.pokecap.image;

/**
 * Reads the screen and the place of the first frame of a GIF.
 *
 * <p>A GIF may end without its trailer as long as its blocks are whole, which some tools write. A frame may reach
 * beyond the screen; the image is then as large as both together.
 *
 * @see <a href="https://www.w3.org/Graphics/GIF/spec-gif89a.txt">GIF 89a</a>
 */
final class GifHeader {
    private static final int SCREEN_DESCRIPTOR_END = 13;
    private static final int FRAME = 0x2c;
    private static final int EXTENSION = 0x21;
    private static final int TRAILER = 0x3b;

    private GifHeader() {}

    static ImageHeader read(Bytes in) throws UnreadablePicture {
        long frame = firstFrame(in);
        long end = skipBlocks(in, frame + 10 + tableBytes(in.u8(frame + 9)) + 1);
        requireWholeBlocks(in, end);
        long width = Math.max(in.u16le(6), in.u16le(frame + 1) + in.u16le(frame + 5));
        long height = Math.max(in.u16le(8), in.u16le(frame + 3) + in.u16le(frame + 7));
        return new ImageHeader(ImageFormat.GIF, width, height, true);
    }

    /** Where the descriptor of the first frame starts: introducer, left, top, width, height, flags. */
    static long firstFrame(Bytes in) throws UnreadablePicture {
        long at = (long) SCREEN_DESCRIPTOR_END + tableBytes(in.u8(10));
        while (at < in.length()) {
            switch (in.u8(at)) {
                case FRAME -> {
                    return at;
                }
                case EXTENSION -> at = skipBlocks(in, at + 2);
                case TRAILER -> throw new UnreadablePicture("GIF has no frame; take another copy");
                default ->
                    throw new UnreadablePicture(
                            "GIF has no block at byte " + at + "; it is damaged, take another copy");
            }
        }
        throw UnreadablePicture.cutShort(ImageFormat.GIF, in.length(), "its first frame");
    }

    private static void requireWholeBlocks(Bytes in, long from) throws UnreadablePicture {
        long at = from;
        while (at < in.length()) {
            switch (in.u8(at)) {
                case FRAME -> at = skipBlocks(in, at + 10 + tableBytes(in.u8(at + 9)) + 1);
                case EXTENSION -> at = skipBlocks(in, at + 2);
                default -> {
                    return; // The trailer, or bytes that somebody hung on behind it.
                }
            }
        }
    }

    private static long skipBlocks(Bytes in, long from) throws UnreadablePicture {
        long at = from;
        while (at < in.length()) {
            int size = in.u8(at);
            at += 1 + size;
            if (size == 0) {
                return at;
            }
        }
        throw UnreadablePicture.cutShort(ImageFormat.GIF, in.length(), "the end of a data block");
    }

    private static int tableBytes(int flags) {
        return (flags & 0x80) == 0 ? 0 : 3 << ((flags & 7) + 1);
    }
}
