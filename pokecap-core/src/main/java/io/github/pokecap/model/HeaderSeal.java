package io.github.pokecap.model;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * How a header ends: {@code ,"sha256":"..."}}, the SHA-256 of all that stands before it, from the first byte of the file
 * on.
 */
final class HeaderSeal {
    private static final String START = ",\"sha256\":\"";
    private static final String END = "\"}";

    /** Bytes of the seal. */
    static final int LENGTH = START.length() + HexDigits.SHA256_LENGTH + END.length();

    private HeaderSeal() {}

    /** Writes the seal of the bytes before an index to this index. */
    static void put(byte[] file, int at) {
        byte[] seal = ascii(START + HexDigits.sha256(file, 0, at) + END);
        System.arraycopy(seal, 0, file, at, seal.length);
    }

    /** Refuses a header that has no seal before an index, or the seal of other bytes. */
    static void check(byte[] file, int end, String name) {
        int start = end - LENGTH;
        int digits = start + START.length();
        if (start < ModelPrelude.LENGTH
                || !Arrays.equals(file, start, digits, ascii(START), 0, START.length())
                || !Arrays.equals(file, end - END.length(), end, ascii(END), 0, END.length())) {
            throw damaged(name, "the header does not end with its SHA-256");
        }
        String stated = new String(file, digits, HexDigits.SHA256_LENGTH, StandardCharsets.ISO_8859_1);
        String actual = HexDigits.sha256(file, 0, start);
        if (!stated.equals(actual)) {
            throw damaged(name, "the header has SHA-256 " + actual + " where it says " + Quote.of(stated));
        }
    }

    private static ModelFormatException damaged(String name, String problem) {
        return ModelFormatException.of(name, problem + "; the file was damaged, copy it again");
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
