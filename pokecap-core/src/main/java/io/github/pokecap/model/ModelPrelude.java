package io.github.pokecap.model;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The first 16 bytes of a model file: magic, version, length of the header. */
final class ModelPrelude {
    static final int LENGTH = 16;
    static final byte VERSION = 1;
    static final int MAX_HEADER = 16 << 20;

    private static final byte[] MAGIC = "POKECAP".getBytes(StandardCharsets.US_ASCII);

    private ModelPrelude() {}

    static byte[] bytes(int headerLength) {
        return ByteBuffer.allocate(LENGTH)
                .order(ByteOrder.LITTLE_ENDIAN)
                .put(MAGIC)
                .put(VERSION)
                .putLong(headerLength)
                .array();
    }

    /**
     * The length of the header.
     *
     * @param file its beginning, as much of it as there is
     */
    static int check(byte[] file, String name) {
        if (!hasMagic(file)) {
            throw ModelFormatException.of(name, Lookalike.describe(file));
        }
        if (file.length < LENGTH) {
            throw ModelFormatException.of(
                    name,
                    "a model begins with " + LENGTH + " bytes that tell its version and size, but the file has "
                            + file.length + "; it was cut short, copy it again");
        }
        byte version = file[MAGIC.length];
        if (version != VERSION) {
            throw ModelFormatException.of(
                    name,
                    "it has version " + Byte.toUnsignedInt(version) + " of the format and this PokeCap reads version "
                            + VERSION + "; read it with a newer PokeCap, or train it again with this one");
        }
        return checkLength(ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN).getLong(MAGIC.length + 1), name);
    }

    private static int checkLength(long length, String name) {
        if (Long.compareUnsigned(length, MAX_HEADER) > 0) {
            throw ModelFormatException.of(
                    name,
                    "its header claims " + Long.toUnsignedString(length) + " bytes and may have " + MAX_HEADER
                            + "; the file was damaged, copy it again");
        }
        if (length == 0 || length % Section.ALIGNMENT != 0) {
            throw ModelFormatException.of(
                    name,
                    "its header claims " + length + " bytes, not a multiple of " + Section.ALIGNMENT
                            + " above 0; the file was damaged, copy it again");
        }
        return (int) length;
    }

    /** Whether it begins as a model does, as far as there is anything. */
    private static boolean hasMagic(byte[] file) {
        int length = Math.min(MAGIC.length, file.length);
        return length > 0 && Arrays.equals(file, 0, length, MAGIC, 0, length);
    }
}
