package io.github.pokecap.s3;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** What the environment says where the program says nothing. A variable that is set but empty is not set. */
record S3Environment(Map<String, String> variables) {
    private static final String PREFIX = "POKECAP_S3_";

    static S3Environment ofThisProcess() {
        return new S3Environment(System.getenv());
    }

    /** One of PokeCap's own: {@code REGION} is {@code POKECAP_S3_REGION}. */
    Optional<String> own(String name) {
        return any(PREFIX + name);
    }

    /** One of PokeCap's own that is not just text. */
    <T> Optional<T> own(String name, String kind, Function<String, T> reader) {
        return own(name).map(value -> {
            try {
                return reader.apply(value);
            } catch (RuntimeException e) {
                throw new IllegalArgumentException(PREFIX + name + " is \"" + value + "\", but it must be " + kind, e);
            }
        });
    }

    Optional<Boolean> flag(String name) {
        return own(name, "true or false", S3Environment::truth);
    }

    private static boolean truth(String value) {
        return switch (value.toLowerCase(java.util.Locale.ROOT)) {
            case "true", "1" -> true;
            case "false", "0" -> false;
            default -> throw new IllegalArgumentException(value);
        };
    }

    Optional<String> any(String variable) {
        return Optional.ofNullable(variables.get(variable)).filter(value -> !value.isBlank());
    }
}
