package io.github.pokecap.image;

import java.util.Set;

/**
 * Finds the frame header (SOF) of a JPEG and walks its markers to the end.
 *
 * <p>A JPEG that lacks nothing but its end marker (EOI) is common: cameras and web tools forget it, and every viewer
 * shows it. So a file whose only scan holds everything may lack it, and {@link JpegTail} looks at its pixels. In a file
 * of several scans the missing ones would only make a poorer picture, which nobody could tell from a poor picture:
 * without EOI it was cut short. So was a file that ends inside a segment: OpenCV would then hand out memory that it never wrote.
 *
 * @see <a href="https://www.w3.org/Graphics/JPEG/itu-t81.pdf">ITU-T T.81, annex B</a>
 */
final class JpegHeader {
    /**
     * libjpeg writes 10 scans for colour and 18 for CMYK, optimisers some twenty. Each costs a pass over all pixels but
     * only a few bytes: 100 made a file of 290 kB and 49 million pixels take 8 seconds.
     */
    private static final int MAX_SCANS = 50;

    private static final int NO_FRAME = 0;
    /** SOF0 and SOF1; all after them are progressive, lossless or arithmetic. */
    private static final int LAST_SEQUENTIAL = 0xc1;

    /** SOF0 to SOF2, and 9 and 10, which are the same with arithmetic coding. */
    private static final Set<Integer> READ = Set.of(0xc0, 0xc1, 0xc2, 0xc9, 0xca);

    private static final int BITS = 8;

    private static final int TEM = 0x01;
    private static final int SOI = 0xd8;
    private static final int EOI = 0xd9;
    private static final int SOS = 0xda;

    private final Bytes in;
    private long width;
    private long height;
    private int frame = NO_FRAME;
    private int components;
    private int scans;
    private int scanComponents;

    private JpegHeader(Bytes in) {
        this.in = in;
    }

    static ImageHeader read(Bytes in) throws UnreadablePicture {
        return new JpegHeader(in).walk();
    }

    private ImageHeader walk() throws UnreadablePicture {
        int at = nextMarker(2);
        while (at < in.length() && in.u8(at) != EOI) {
            at = nextMarker(in.u8(at) == TEM || in.u8(at) == SOI ? at + 1 : segment(at));
        }
        boolean ended = at < in.length();
        if (frame == NO_FRAME || scans == 0) {
            throw UnreadablePicture.cutShort(ImageFormat.JPEG, in.length(), "its image data");
        }
        boolean oneForAll = scans == 1 && frame <= LAST_SEQUENTIAL && scanComponents == components;
        if (!ended && !oneForAll) {
            throw UnreadablePicture.cutShort(ImageFormat.JPEG, in.length(), JpegTail.END);
        }
        return new ImageHeader(ImageFormat.JPEG, width, height, false, ImageHeader.NONE, ended);
    }

    /** Reads the segment of the marker whose second byte is there; where the segment ends. */
    private int segment(int at) throws UnreadablePicture {
        int marker = in.u8(at);
        int end = at + 1 + Math.max(in.u16be(at + 1), 2);
        if (end > in.length()) {
            throw UnreadablePicture.cutShort(ImageFormat.JPEG, in.length(), "the end of a segment");
        }
        if (isFrame(marker) && frame == NO_FRAME) {
            frame = marker;
            height = in.u16be(at + 4);
            width = in.u16be(at + 6);
            components = in.u8(at + 8);
            requireReadable(in.u8(at + 3));
        }
        if (marker == SOS) {
            scanComponents = in.u8(at + 3);
            scans++;
        }
        if (scans > MAX_SCANS) {
            throw UnreadablePicture.tooLarge(
                    size() + " has more scans than the limit of " + MAX_SCANS + "; save it again");
        }
        return end;
    }

    /** Refuses what libjpeg would call broken though it is not. */
    private void requireReadable(int bits) throws UnreadablePicture {
        if (!READ.contains(frame)) {
            throw UnreadablePicture.foreign(size() + " is coded without loss or in steps of size (SOF" + (frame - 0xc0)
                    + "), which is not read; save it as PNG");
        }
        if (bits != BITS) {
            throw UnreadablePicture.foreign(
                    size() + " has " + bits + " bits a sample, and only " + BITS + " are read; save it as PNG");
        }
    }

    private String size() {
        return ImageFormat.JPEG + " of " + width + " x " + height;
    }

    /** The place of the next marker's second byte, or the length: libjpeg skips what is no marker, so does this. */
    private int nextMarker(int from) {
        byte[] bytes = in.array();
        for (int at = from + 1; at < bytes.length; at++) {
            int code = bytes[at] & 0xff;
            if (bytes[at - 1] == (byte) 0xff && code != 0 && code != 0xff && !isRestart(code)) {
                return at;
            }
        }
        return bytes.length;
    }

    private static boolean isRestart(int marker) {
        return marker >= 0xd0 && marker <= 0xd7;
    }

    private static boolean isFrame(int marker) {
        return marker >= 0xc0 && marker <= 0xcf && marker != 0xc4 && marker != 0xc8 && marker != 0xcc;
    }
}
