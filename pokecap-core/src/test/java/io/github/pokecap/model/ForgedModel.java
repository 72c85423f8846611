package io.github.pokecap.model;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;

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

    /** The file with another model in its header, and the same sections. */
    static byte[] withModel(byte[] file, JsonObject model) {
        ModelHeader header = ModelHeader.read(file, "honest.pokecap");
        return sealed(unclosed(header, model), Arrays.copyOfRange(file, header.dataStart(), file.length));
    }

    /** The file with another byte in a section, whose hash is made right. */
    static byte[] withSection(byte[] file, String name, byte... content) {
        ModelHeader header = ModelHeader.read(file, "honest.pokecap");
        Section section = Objects.requireNonNull(header.sections().get(name));
        byte[] data = Arrays.copyOfRange(file, header.dataStart(), file.length);
        System.arraycopy(content, 0, data, (int) section.offset(), content.length);
        String sha256 = HexDigits.sha256(data, (int) section.offset(), (int) (section.offset() + section.length()));
        String entry = "\"length\":" + section.length() + ",\"sha256\":\"";
        String start = "{\"name\":\"" + name + "\"";
        String unclosed = unclosed(header, header.model());
        int at = unclosed.indexOf(entry, unclosed.indexOf(start)) + entry.length();
        return sealed(unclosed.substring(0, at) + sha256 + unclosed.substring(at + 64), data);
    }

    private static String unclosed(ModelHeader header, JsonObject model) {
        String whole = JsonObject.builder()
                .put(
                        "sections",
                        JsonArray.of(header.sections().values().stream()
                                .map(Section::toJson)
                                .toList()))
                .put("model", model)
                .put("provenance", header.provenance())
                .build()
                .toString();
        return whole.substring(0, whole.length() - 1);
    }

    /** The bytes of a section. */
    static byte[] section(byte[] file, String name) {
        ModelHeader header = ModelHeader.read(file, "honest.pokecap");
        Section section = Objects.requireNonNull(header.sections().get(name));
        int from = header.dataStart() + (int) section.offset();
        return Arrays.copyOfRange(file, from, from + (int) section.length());
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
