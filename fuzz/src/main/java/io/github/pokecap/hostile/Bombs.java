package io.github.pokecap.hostile;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/** Small files that ask for much: of memory, or of time. */
public final class Bombs {
    private static final byte[] PNG = Raw.bytes(0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n');
    private static final int SCANS = 2_000;

    private Bombs() {}

    /**
     * All of them, small enough to fuzz.
     *
     * @return some kilobytes each
     */
    public static Stream<byte[]> small() {
        return Stream.of(hugeGif(), hugePng(), hugeBmp(), manyScans(60), packedText(1 << 16, 3));
    }

    /** All of them, in earnest. */
    static List<byte[]> all() {
        return List.of(hugeGif(), hugePng(), hugeBmp(), manyScans(SCANS), packedText(8_000_000, 50));
    }

    /** 26 bytes that claim 65,535 x 65,535 pixels. */
    private static byte[] hugeGif() {
        return Raw.joined(
                "GIF89a".getBytes(StandardCharsets.US_ASCII),
                Raw.bytes(0xff, 0xff, 0xff, 0xff, 0, 0, 0),
                Raw.bytes(0x2c, 0, 0, 0, 0, 0xff, 0xff, 0xff, 0xff, 0, 2, 0, 0x3b));
    }

    private static byte[] hugePng() {
        return Raw.joined(PNG, header(60_000, 60_000), chunk("IDAT", packed(100)), chunk("IEND", new byte[0]));
    }

    private static byte[] hugeBmp() {
        byte[] bytes = RunLengths.bmp();
        // Width and height, little-endian: 0x7fff0018 by 0x7fff0018.
        System.arraycopy(Raw.bytes(0xff, 0x7f), 0, bytes, 20, 2);
        System.arraycopy(Raw.bytes(0xff, 0x7f), 0, bytes, 24, 2);
        return bytes;
    }

    /** A progressive JPEG of 16 x 16 in which each scan says nothing. */
    private static byte[] manyScans(int scans) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(Raw.bytes(0xff, 0xd8, 0xff, 0xdb, 0, 67, 0));
        for (int i = 0; i < 64; i++) {
            out.write(1);
        }
        out.writeBytes(Raw.bytes(0xff, 0xc2, 0, 11, 8, 0, 16, 0, 16, 1, 1, 0x11, 0));
        for (int table : List.of(0x00, 0x10)) {
            out.writeBytes(Raw.bytes(0xff, 0xc4, 0, 20, table, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0));
        }
        out.writeBytes(Raw.bytes(0xff, 0xda, 0, 8, 1, 1, 0, 0, 0, 0, 0, 0));
        for (int i = 1; i < scans; i++) {
            out.writeBytes(Raw.bytes(0xff, 0xda, 0, 8, 1, 1, 0, 1, 63, 0));
        }
        out.writeBytes(Raw.bytes(0xff, 0xd9));
        return out.toByteArray();
    }

    /** A PNG of one pixel with so many texts of so many zeros. */
    private static byte[] packedText(int zeros, int texts) {
        byte[] text = chunk("zTXt", Raw.joined(Raw.bytes('k', 0, 0), packed(zeros)));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(PNG);
        out.writeBytes(header(1, 1));
        for (int i = 0; i < texts; i++) {
            out.writeBytes(text);
        }
        out.writeBytes(chunk("IDAT", packed(2)));
        out.writeBytes(chunk("IEND", new byte[0]));
        return out.toByteArray();
    }

    /** Grey, 8 bits. */
    private static byte[] header(int width, int height) {
        return chunk(
                "IHDR",
                ByteBuffer.allocate(13)
                        .putInt(width)
                        .putInt(height)
                        .put((byte) 8)
                        .array());
    }

    private static byte[] chunk(String type, byte[] data) {
        byte[] body = Raw.joined(type.getBytes(StandardCharsets.US_ASCII), data);
        CRC32 sum = new CRC32();
        sum.update(body);
        return ByteBuffer.allocate(body.length + 8)
                .putInt(data.length)
                .put(body)
                .putInt((int) sum.getValue())
                .array();
    }

    private static byte[] packed(int zeros) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Deflater best = new Deflater(Deflater.BEST_COMPRESSION);
        try (DeflaterOutputStream deflater = new DeflaterOutputStream(out, best)) {
            deflater.write(new byte[zeros]);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            best.end();
        }
        return out.toByteArray();
    }
}
