package io.github.pokecap.model;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A model file without its digests: the header's JSON as far as its seal, a zero byte, the sections. A fuzzer changes
 * that, and the digests are put in afterwards; else the first one would hide all that is behind it. Only this class
 * knows where a model file has its digests.
 */
final class UnsealedModel {
    private static final Pattern SECTION =
            Pattern.compile("\"offset\":(\\d{1,9}),\"length\":(\\d{1,9}),\"sha256\":\"([^\"]*)\"");

    private static final int SHA256_LENGTH = 64;
    private static final int SEAL_LENGTH = ",\"sha256\":\"".length() + SHA256_LENGTH + "\"}".length();

    private UnsealedModel() {}

    /** Takes the digests out of a good file. */
    static byte[] of(byte[] file) {
        int dataStart = ModelPrelude.LENGTH
                + (int) ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN).getLong(Long.BYTES);
        String header = latin1(file, ModelPrelude.LENGTH, dataStart).stripTrailing();
        header = header.substring(0, header.length() - SEAL_LENGTH)
                .replaceAll("\"sha256\":\"[0-9a-f]{64}\"", "\"sha256\":\"\"");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(header.getBytes(StandardCharsets.ISO_8859_1));
        out.write(0);
        out.write(file, dataStart, file.length - dataStart);
        return out.toByteArray();
    }

    /** Puts them in, whatever the rest is. Bytes stand for themselves throughout, as Latin-1 has it. */
    static byte[] seal(byte[] unsealed) {
        int end = 0;
        while (end < unsealed.length && unsealed[end] != 0) {
            end++;
        }
        byte[] data = Arrays.copyOfRange(unsealed, Math.min(end + 1, unsealed.length), unsealed.length);
        byte[] text = withSectionDigests(latin1(unsealed, 0, end), data).getBytes(StandardCharsets.ISO_8859_1);
        int length = (int) Section.padded(text.length + SEAL_LENGTH);
        ByteBuffer file = ByteBuffer.allocate(ModelPrelude.LENGTH + length + data.length);
        file.put(ModelPrelude.bytes(length)).put(text);
        String seal = ",\"sha256\":\"" + HexDigits.sha256(file.array(), 0, file.position()) + "\"}";
        file.put(seal.getBytes(StandardCharsets.ISO_8859_1));
        while (file.position() < ModelPrelude.LENGTH + length) {
            file.put((byte) ' ');
        }
        return file.put(data).array();
    }

    private static String withSectionDigests(String header, byte[] data) {
        Matcher section = SECTION.matcher(header);
        StringBuilder digested = new StringBuilder();
        while (section.find()) {
            int from = Math.min(Integer.parseInt(section.group(1)), data.length);
            int to = Math.min(from + Integer.parseInt(section.group(2)), data.length);
            section.appendReplacement(
                    digested,
                    "\"offset\":" + section.group(1) + ",\"length\":" + section.group(2) + ",\"sha256\":\""
                            + HexDigits.sha256(data, from, to) + "\"");
        }
        return section.appendTail(digested).toString();
    }

    private static String latin1(byte[] bytes, int from, int to) {
        return new String(bytes, from, to - from, StandardCharsets.ISO_8859_1);
    }
}
