package io.github.pokecap.infra;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a model is: {@code s3://bucket/key.pokecap}, with {@code ?versionId=} if it shall never change.
 *
 * @param uri as it was given
 * @param bucket its bucket
 * @param key its key
 */
record ModelUri(String uri, String bucket, String key) {
    private static final Pattern FORM =
            Pattern.compile("s3://([a-z0-9][a-z0-9.-]{1,61}[a-z0-9])/([^?*]+\\.pokecap)(\\?versionId=[^&=\\s]+)?");

    static Optional<ModelUri> of(String uri) {
        Matcher parts = FORM.matcher(uri);
        return parts.matches() ? Optional.of(new ModelUri(uri, parts.group(1), parts.group(2))) : Optional.empty();
    }
}
