package io.github.pokecap.release;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;

/** The digests beside a file: Central wants MD5 and SHA-1, and takes the better two. */
final class Checksums {
    private static final Map<String, String> ALGORITHMS =
            Map.of("md5", "MD5", "sha1", "SHA-1", "sha256", "SHA-256", "sha512", "SHA-512");

    private Checksums() {}

    /** Signatures need none: they speak for themselves. */
    static void check(String name, Path file, Problems problems) throws IOException {
        if (name.endsWith(".asc")) {
            return;
        }
        byte[] bytes = Files.readAllBytes(file);
        for (var algorithm : ALGORITHMS.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .toList()) {
            Path beside = file.resolveSibling(file.getFileName() + "." + algorithm.getKey());
            if (Files.notExists(beside)) {
                problems.add(name, "there is no " + beside.getFileName());
            } else {
                String said =
                        Files.readString(beside, StandardCharsets.US_ASCII).strip();
                String is = digest(algorithm.getValue(), bytes);
                problems.unless(said.equals(is), name, beside.getFileName() + " says " + said + ", but it is " + is);
            }
        }
    }

    static String digest(String algorithm, byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance(algorithm).digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK knows " + algorithm, e);
        }
    }
}
