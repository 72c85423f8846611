package io.github.pokecap.training.dataset;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * SHA-256 over a list of examples. Every string is preceded by its length in bytes and every list by its size, as
 * 4 bytes big-endian, so that no two different lists feed the same bytes.
 */
final class DatasetDigest {
    private final MessageDigest sha256 = newSha256();

    private DatasetDigest() {}

    static String of(List<Example> examples) throws IOException {
        DatasetDigest digest = new DatasetDigest();
        digest.add("pokecap dataset 1");
        digest.add(examples.size());
        for (Example example : examples) {
            digest.add(example);
        }
        return HexFormat.of().formatHex(digest.sha256.digest());
    }

    private void add(Example example) throws IOException {
        add(example.fileName());
        add(example.captions());
        add(example.labels().size());
        example.labels().forEach((facet, label) -> {
            add(facet);
            add(label.list() ? 1 : 0);
            add(label.values());
        });
        add(example.numbers().size());
        example.numbers().forEach((field, number) -> {
            add(field);
            add(number.toString());
        });
        sha256.update(newSha256().digest(example.bytes()));
    }

    private void add(List<String> texts) {
        add(texts.size());
        texts.forEach(this::add);
    }

    private void add(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        add(bytes.length);
        sha256.update(bytes);
    }

    private void add(int number) {
        sha256.update((byte) (number >>> 24));
        sha256.update((byte) (number >>> 16));
        sha256.update((byte) (number >>> 8));
        sha256.update((byte) number);
    }

    private static MessageDigest newSha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256, this one has not", e);
        }
    }
}
