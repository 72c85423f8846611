package io.github.pokecap.image;

import java.util.Set;

/**
 * Reads the two headers of a Windows bitmap.
 *
 * @see <a href="https://learn.microsoft.com/windows/win32/gdi/bitmap-storage">Bitmap storage</a>
 */
final class BmpHeader {
    private static final int INFO = 14;
    private static final int CORE_SIZE = 12;
    private static final int INFO_SIZE = 40;
    /** The first header with an alpha mask of its own is BITMAPV3INFOHEADER. */
    private static final int V3_SIZE = 56;

    private static final int RGB = 0;
    private static final int RLE8 = 1;
    private static final int RLE4 = 2;
    private static final int BITFIELDS = 3;
    private static final int MOST_COLORS = 256;

    private BmpHeader() {}

    static ImageHeader read(Bytes in) throws UnreadablePicture {
        long size = in.u32le(INFO);
        if (size != CORE_SIZE && size < INFO_SIZE) {
            throw new UnreadablePicture(
                    "BMP has an info header of " + size + " bytes; it is damaged or no BMP, take another copy");
        }
        return size == CORE_SIZE ? core(in) : info(in, size);
    }

    private static ImageHeader core(Bytes in) throws UnreadablePicture {
        ImageHeader header = new ImageHeader(ImageFormat.BMP, in.u16le(INFO + 4), in.u16le(INFO + 6), false);
        requireRows(in, header, in.u16le(INFO + 10));
        return header;
    }

    private static ImageHeader info(Bytes in, long size) throws UnreadablePicture {
        // A negative height only says that the first row is the top one.
        long width = (int) in.u32le(INFO + 4);
        long height = Math.abs((long) (int) in.u32le(INFO + 8));
        int bits = in.u16le(INFO + 14);
        long compression = in.u32le(INFO + 16);
        // Without a mask the fourth byte is padding, most often 0. OpenCV would take it for alpha.
        boolean alpha = compression == BITFIELDS && bits == 32 && size >= V3_SIZE && in.u32le(INFO + 52) != 0;
        ImageHeader header = new ImageHeader(ImageFormat.BMP, width, height, alpha);
        requireReadable(in, header, bits, compression);
        if (compression == RGB || compression == BITFIELDS) {
            requireRows(in, header, bits);
        }
        return header;
    }

    /** Refuses what OpenCV would refuse with a line on standard error. */
    private static void requireReadable(Bytes in, ImageHeader header, int bits, long compression)
            throws UnreadablePicture {
        boolean readable = switch ((int) compression) {
            case RGB -> Set.of(1, 4, 8, 16, 24, 32).contains(bits);
            case RLE8 -> bits == 8;
            case RLE4 -> bits == 4;
            case BITFIELDS -> bits == 16 || bits == 32;
            default -> false;
        };
        if (!readable) {
            throw UnreadablePicture.foreign("BMP of " + header.width() + " x " + header.height() + " has " + bits
                    + " bits a pixel and compression " + compression + ", which is not read; save it as PNG");
        }
        long colors = in.u32le(INFO + 32);
        if (bits <= 8 && colors > MOST_COLORS) {
            throw UnreadablePicture.damaged(header, "its palette has " + colors + " colours of " + MOST_COLORS, null);
        }
    }

    private static void requireRows(Bytes in, ImageHeader header, int bits) throws UnreadablePicture {
        // A row is filled up to 4 bytes. Neither factor reaches 2^36 and 2^32 at once: see PictureLimits for sizes.
        long rowBytes = (header.width() * bits + 31) / 32 * 4;
        long room = in.length() - in.u32le(10);
        if (header.width() > 0
                && header.height() > 0
                && (room <= 0 || header.height() > room / Math.max(1, rowBytes))) {
            throw UnreadablePicture.cutShort(ImageFormat.BMP, in.length(), "the last row of its pixels");
        }
    }
}
