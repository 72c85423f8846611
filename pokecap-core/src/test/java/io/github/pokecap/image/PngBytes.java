package io.github.pokecap.image;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;

/** Writes PNG files by hand, because ImageIO does not write every colour type. */
final class PngBytes {
    private static final int GREY = 0;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    private PngBytes() {
        out.writeBytes(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'});
    }

    static PngBytes header(int width, int height, int depth, int colorType) {
        ByteBuffer header = ByteBuffer.allocate(13).putInt(width).putInt(height);
        header.put((byte) depth).put((byte) colorType);
        return new PngBytes().chunk("IHDR", header.array());
    }

    /** A grey one of 8 bits, all black. */
    static byte[] black(int width, int height) {
        return header(width, height, 8, GREY).rows(new byte[height * (width + 1)]);
    }

    PngBytes palette(int... rgb) {
        return chunk("PLTE", bytes(rgb));
    }

    PngBytes transparent(int... values) {
        return chunk("tRNS", bytes(values));
    }

    PngBytes chunk(String type, byte[] data) {
        out.writeBytes(ofChunk(type, data));
        return this;
    }

    /** Length, type, data, checksum. */
    static byte[] ofChunk(String type, byte[] data) {
        byte[] body = ByteBuffer.allocate(4 + data.length)
                .put(type.getBytes(StandardCharsets.US_ASCII))
                .put(data)
                .array();
        CRC32 crc = new CRC32();
        crc.update(body);
        return ByteBuffer.allocate(body.length + 8)
                .putInt(data.length)
                .put(body)
                .putInt((int) crc.getValue())
                .array();
    }

    /** Ends the file with these rows, each behind its filter byte. */
    byte[] rows(byte... rows) {
        return chunk("IDAT", packed(rows)).end();
    }

    static byte[] packed(byte... bytes) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (DeflaterOutputStream deflater = new DeflaterOutputStream(packed)) {
            deflater.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }

    byte[] end() {
        return chunk("IEND", new byte[0]).out.toByteArray();
    }

    static byte[] bytes(int... values) {
        byte[] bytes = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            bytes[i] = (byte) values[i];
        }
        return bytes;
    }
}
