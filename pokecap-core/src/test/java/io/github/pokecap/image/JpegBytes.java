package io.github.pokecap.image;

import java.io.ByteArrayOutputStream;
import java.util.List;

/** Writes grey JPEG files by hand, of kinds and shapes that no writer makes. */
final class JpegBytes {
    private JpegBytes() {}

    /**
     * One whose pixels are all as grey as can be: the blocks are not there, and libjpeg takes them for 0.
     *
     * @param process second byte of the frame's marker, 0xc0 for baseline
     * @param scans the first for the mean of a block, the others for its 63 waves
     */
    static byte[] grey(int width, int height, int process, int bits, int scans) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(PngBytes.bytes(0xff, 0xd8, 0xff, 0xdb, 0, 67, 0));
        for (int i = 0; i < 64; i++) {
            out.write(1);
        }
        out.writeBytes(
                PngBytes.bytes(0xff, process, 0, 11, bits, height >> 8, height, width >> 8, width, 1, 1, 0x11, 0));
        for (int table : List.of(0x00, 0x10)) {
            out.writeBytes(PngBytes.bytes(0xff, 0xc4, 0, 20, table, 1));
            out.writeBytes(new byte[16]);
        }
        out.writeBytes(PngBytes.bytes(0xff, 0xda, 0, 8, 1, 1, 0, 0, 0, 0, 0, 0));
        byte[] wave = PngBytes.bytes(0xff, 0xda, 0, 8, 1, 1, 0, 1, 63, 0);
        for (int i = 1; i < scans; i++) {
            out.writeBytes(wave);
        }
        out.writeBytes(PngBytes.bytes(0xff, 0xd9));
        return out.toByteArray();
    }
}
