package io.github.pokecap.image;

import java.io.ByteArrayOutputStream;
import java.util.zip.CRC32;

/**
 * What of a PNG the decoder gets: the chunks that make its pixels, with their checksums checked.
 *
 * <p>All others are left out. The decoder looks at none of them, but libpng would unpack the compressed ones first: a
 * file of 32 MiB in which thousands of zTXt or iTXt chunks hold 8 MB of zeros each keeps a processor busy for a minute.
 * Nor does libpng then complain of profiles and dates on standard error.
 *
 * @see <a href="https://www.w3.org/TR/png-3/#5Chunk-naming-conventions">PNG, third edition, 5.4</a>
 */
final class PngChunks {
    private static final int SIGNATURE = 8;
    private static final int FRAME = 12;
    /** The bit that makes the first letter of a chunk's type a small one, and the chunk one that may be left out. */
    private static final int ANCILLARY = 0x20;

    private PngChunks() {}

    /**
     * The file without the chunks that say nothing about pixels: the same array if it has none.
     *
     * @param header as read from the same bytes, so that the chunks are known to reach to IEND without a gap
     * @throws UnreadablePicture if the checksum of a chunk that counts is wrong
     */
    static byte[] essential(byte[] bytes, ImageHeader header) throws UnreadablePicture {
        Bytes in = new Bytes(ImageFormat.PNG, bytes);
        ByteArrayOutputStream kept = new ByteArrayOutputStream(0);
        int from = 0;
        int at = SIGNATURE;
        String type = "";
        while (!type.equals("IEND")) {
            type = type(in, at, header);
            int end = at + FRAME + (int) in.u32be(at);
            if ((bytes[at + 4] & ANCILLARY) == 0 || type.equals("tRNS")) {
                requireChecksum(in, at, end, type, header);
            } else {
                kept.write(bytes, from, at - from);
                from = end;
            }
            at = end;
        }
        if (from == 0) {
            return bytes;
        }
        kept.write(bytes, from, at - from);
        return kept.toByteArray();
    }

    /** Only letters, so that messages can show it. */
    private static String type(Bytes in, int at, ImageHeader header) throws UnreadablePicture {
        String type = in.tag(at + 4L);
        if (!type.chars().allMatch(c -> (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z'))) {
            throw UnreadablePicture.damaged(header, "there is no chunk at byte " + at, null);
        }
        return type;
    }

    private static void requireChecksum(Bytes in, int at, int end, String type, ImageHeader header)
            throws UnreadablePicture {
        CRC32 sum = new CRC32();
        sum.update(in.array(), at + 4, end - at - 8);
        if (sum.getValue() != in.u32be(end - 4L)) {
            throw UnreadablePicture.damaged(
                    header, "the checksum of its " + type + " chunk at byte " + at + " is wrong", null);
        }
    }
}
