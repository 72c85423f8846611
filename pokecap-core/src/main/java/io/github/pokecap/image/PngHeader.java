package io.github.pokecap.image;

/**
 * Reads IHDR and walks the chunks to IEND.
 *
 * @see <a href="https://www.w3.org/TR/png-3/">PNG, third edition</a>
 */
final class PngHeader {
    private static final int GREY = 0;
    private static final int GREY_ALPHA = 4;
    private static final int RGB_ALPHA = 6;
    private static final int FIRST_CHUNK = 8;
    private static final int CHUNK_FRAME = 12;

    private PngHeader() {}

    static ImageHeader read(Bytes in) throws UnreadablePicture {
        if (!in.tag(FIRST_CHUNK + 4).equals("IHDR")) {
            throw new UnreadablePicture("PNG does not start with an IHDR chunk; it is damaged, take another copy");
        }
        long width = in.u32be(16);
        long height = in.u32be(20);
        int depth = in.u8(24);
        int color = in.u8(25);
        long trns = walkToEnd(in);
        boolean alpha = trns > 0 || color == GREY_ALPHA || color == RGB_ALPHA;
        int key =
                color == GREY && trns > 0 && in.u32be(trns) >= 2 ? spread(in.u16be(trns + 8), depth) : ImageHeader.NONE;
        return new ImageHeader(ImageFormat.PNG, width, height, alpha, key, true);
    }

    /** Where the tRNS chunk starts, or 0. */
    private static long walkToEnd(Bytes in) throws UnreadablePicture {
        long trns = 0;
        long at = FIRST_CHUNK;
        while (at + CHUNK_FRAME <= in.length()) {
            String type = in.tag(at + 4);
            if (type.equals("tRNS") && trns == 0) {
                trns = at;
            }
            at += CHUNK_FRAME + in.u32be(at);
            if (type.equals("IEND") && at <= in.length()) {
                return trns;
            }
        }
        throw UnreadablePicture.cutShort(ImageFormat.PNG, in.length(), "its IEND chunk");
    }

    /** To what the decoder makes of a grey value of few bits: 0..255, or itself for 8 and 16. */
    private static int spread(int value, int depth) {
        return switch (depth) {
            case 1 -> (value & 1) * 255;
            case 2 -> (value & 3) * 85;
            case 4 -> (value & 15) * 17;
            case 8 -> value & 255;
            default -> value;
        };
    }
}
