package io.github.pokecap.s3;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import java.util.Properties;

/**
 * What is known of the model that an object held when it was last looked at.
 *
 * @param etag of that content
 * @param versionId where the bucket keeps versions
 * @param sha256 of the content, which is the name of its file in the cache
 * @param fetched when the content came
 */
record CacheEntry(String etag, Optional<String> versionId, String sha256, Instant fetched) {
    /** As a file; the first line tells a reader what it is about. */
    String toText(S3Uri uri) {
        Properties properties = new Properties();
        properties.setProperty("uri", uri.toString());
        properties.setProperty("etag", etag);
        versionId.ifPresent(id -> properties.setProperty("versionId", id));
        properties.setProperty("sha256", sha256);
        properties.setProperty("fetched", fetched.toString());
        StringWriter text = new StringWriter();
        try {
            properties.store(text, null);
        } catch (IOException e) {
            throw new IllegalStateException("a string can always be written to", e);
        }
        return text.toString();
    }

    /** Empty if it is no such file: it is then fetched anew, and written anew. */
    static Optional<CacheEntry> of(String text) {
        Properties properties = new Properties();
        try (Reader reader = new StringReader(text)) {
            properties.load(reader);
            return Optional.of(new CacheEntry(
                            properties.getProperty("etag", ""),
                            Optional.ofNullable(properties.getProperty("versionId")),
                            properties.getProperty("sha256", ""),
                            Instant.parse(properties.getProperty("fetched", ""))))
                    .filter(entry -> ModelCache.isName(entry.sha256));
        } catch (IOException | IllegalArgumentException | DateTimeException e) {
            return Optional.empty();
        }
    }
}
