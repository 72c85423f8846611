package io.github.pokecap.s3;

import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An object, or all objects below a prefix: {@code s3://bucket/key}, {@code s3://bucket/key?versionId=ID}, {@code
 * s3://bucket/prefix/}.
 *
 * <p>A key is written as it is; nothing in it is percent-encoded. A question mark belongs to the key unless {@code
 * ?versionId=} follows.
 *
 * @param bucket its name
 * @param key of the object; a prefix if it is empty or ends with a slash
 * @param versionId of one version of the object; empty for the newest
 */
public record S3Uri(String bucket, String key, Optional<String> versionId) {
    private static final String SCHEME = "s3://";
    private static final String VERSION = "?versionId=";

    /** Looser than Amazon's rule: other stores allow capitals and underscores. */
    private static final Pattern BUCKET = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{1,254}");

    private static final int LONGEST_KEY = 1024;

    /**
     * Checks the parts.
     *
     * @param bucket its name
     * @param key of the object, or a prefix
     * @param versionId of one version
     */
    public S3Uri {
        Objects.requireNonNull(versionId, "versionId");
        if (!BUCKET.matcher(bucket).matches()) {
            throw refusal(SCHEME + bucket + "/" + key, "\"" + bucket + "\" is no bucket name");
        }
        if (key.length() > LONGEST_KEY) {
            throw refusal(
                    SCHEME + bucket + "/...", "the key has " + key.length() + " characters, S3 takes " + LONGEST_KEY);
        }
        if (key.chars().anyMatch(Character::isISOControl)) {
            throw refusal(SCHEME + bucket + "/...", "the key has a control character in it");
        }
        if (versionId.isPresent() && (versionId.get().isBlank() || isPrefix(key))) {
            throw refusal(
                    SCHEME + bucket + "/" + key + VERSION + versionId.get(),
                    versionId.get().isBlank() ? "the version is empty" : "a prefix has no versions");
        }
    }

    /**
     * Reads a URI.
     *
     * @param uri such as {@code s3://bucket/models/pokedex.pokecap}
     * @return its parts
     * @throws IllegalArgumentException if it is no S3 URI; the message says how one looks
     */
    public static S3Uri parse(String uri) {
        if (!isS3(uri)) {
            throw refusal(uri, "it does not begin with " + SCHEME);
        }
        String rest = uri.substring(SCHEME.length());
        int slash = rest.indexOf('/');
        String bucket = slash < 0 ? rest : rest.substring(0, slash);
        String path = slash < 0 ? "" : rest.substring(slash + 1);
        int version = path.lastIndexOf(VERSION);
        return version < 0
                ? new S3Uri(bucket, path, Optional.empty())
                : new S3Uri(
                        bucket, path.substring(0, version), Optional.of(path.substring(version + VERSION.length())));
    }

    /** Whether a word is meant as the URI of an object, though it may not be a good one. */
    static boolean isS3(String word) {
        return word.regionMatches(true, 0, SCHEME, 0, SCHEME.length());
    }

    /**
     * Whether this can only mean many objects.
     *
     * @return true if the key is empty or ends with a slash
     */
    public boolean isPrefix() {
        return isPrefix(key);
    }

    private static boolean isPrefix(String key) {
        return key.isEmpty() || key.endsWith("/");
    }

    /** What stands behind the last slash, before one at the end; the bucket if there is nothing. */
    String lastName() {
        String path = key.endsWith("/") ? key.substring(0, key.length() - 1) : key;
        String name = path.substring(path.lastIndexOf('/') + 1);
        return name.isEmpty() ? bucket : name;
    }

    /** Another key of the same bucket. */
    S3Uri withKey(String other) {
        return new S3Uri(bucket, other, Optional.empty());
    }

    /**
     * As it is written.
     *
     * @return a URI that {@link #parse} reads
     */
    @Override
    public String toString() {
        return SCHEME + bucket + "/" + key + versionId.map(id -> VERSION + id).orElse("");
    }

    private static IllegalArgumentException refusal(String uri, String problem) {
        return new IllegalArgumentException(
                uri + " cannot be used: " + problem + "; write s3://bucket/key or s3://bucket/prefix/");
    }
}
