package io.github.pokecap.hostile;

import java.io.ByteArrayOutputStream;

/** EXIF data for a JPEG. */
final class Exif {
    private Exif() {}

    /** The same JPEG with an APP1 segment of one tag, 0x0112: how to turn it. */
    static byte[] turned(byte[] jpeg, int orientation) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(jpeg, 0, 2);
        out.writeBytes(Raw.bytes(0xff, 0xe1, 0, 34, 'E', 'x', 'i', 'f', 0, 0, 'M', 'M', 0, 42, 0, 0, 0, 8, 0, 1));
        out.writeBytes(Raw.bytes(1, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0, 0, 0, 0, 0));
        out.write(jpeg, 2, jpeg.length - 2);
        return out.toByteArray();
    }
}
