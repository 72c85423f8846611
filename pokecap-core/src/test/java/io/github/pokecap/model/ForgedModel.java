package io.github.pokecap.model;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Files as an attacker makes them: the seal is right, what it seals is not. */
final class ForgedModel {
    private static final String TAIL = "],\"model\":{},\"provenance\":{}";

    private ForgedModel() {}

    /** The prelude, the text, the seal over both, spaces up to a multiple of 8, the data. */
    static byte[] sealed(String unclosedHeader, byte... data) {
        byte[] text = unclosedHeader.getBytes(StandardCharsets.UTF_8);
        int length = (text.length + 77 + 7) / 8 * 8;
        ByteBuffer file = ByteBuffer.allocate(16 + length + data.length).order(ByteOrder.LITTLE_ENDIAN);
        file.put("POKECAP\1".getBytes(StandardCharsets.US_ASCII))
                .putLong(length)
                .put(text);
        byte[] start = Arrays.copyOf(file.array(), file.position());
        String seal = ",\"sha256\":\"" + HexDigits.sha256(start, 0, start.length) + "\"}";
        file.put(seal.getBytes(StandardCharsets.US_ASCII));
        while (file.position() < 16 + length) {
            file.put((byte) ' ');
        }
        return file.put(data).array();
    }

    /** A file with these entries of {@code sections}, else empty. */
    static byte[] withSections(String entries, byte... data) {
        return sealed("{\"sections\":[" + entries + TAIL, data);
    }

    /** The entry of a section that lies in the data from an index on, its hash right. */
    static String entry(String name, String type, String shape, int offset, int length, byte... data) {
        return entry(name, type, shape, offset, length, HexDigits.sha256(data, offset, offset + length));
    }

    static String entry(String name, String type, String shape, long offset, long length, String sha256) {
        return "{\"name\":\"" + name + "\",\"type\":\"" + type + "\",\"shape\":" + shape + ",\"offset\":" + offset
                + ",\"length\":" + length + ",\"sha256\":\"" + sha256 + "\"}";
    }

    static String zeroHash() {
        return "0".repeat(64);
    }
}
