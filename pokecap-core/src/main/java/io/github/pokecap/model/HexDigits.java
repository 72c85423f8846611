package io.github.pokecap.model;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Numbers and digests in lower-case hexadecimal. */
final class HexDigits {
    /** How many a SHA-256 has. */
    static final int SHA256_LENGTH = 64;

    private static final HexFormat HEX = HexFormat.of();

    private HexDigits() {}

    static String of(char unit) {
        return HEX.toHexDigits(unit);
    }

    static String of(byte octet) {
        return HEX.toHexDigits(octet);
    }

    /** SHA-256 (FIPS 180-4) of the bytes from one index up to, not including, another. */
    static String sha256(byte[] bytes, int from, int to) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(bytes, from, to - from);
            return HEX.formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java platform has SHA-256", e);
        }
    }

    static boolean isSha256(String text) {
        return text.length() == SHA256_LENGTH
                && text.chars().allMatch(c -> (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'));
    }
}
