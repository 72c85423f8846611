package io.github.pokecap.model;

import java.util.regex.Pattern;

/** What a section may be called: words of a-z, 0-9, - and _ with slashes between them. */
final class SectionName {
    static final int MAX_LENGTH = 128;

    static final String RULE = "1 to " + MAX_LENGTH + " characters: words of a-z, 0-9, - and _ with / between them";

    private static final Pattern NAME = Pattern.compile("[a-z0-9_-]+(?:/[a-z0-9_-]+)*+");

    private SectionName() {}

    static boolean isValid(String name) {
        return name.length() <= MAX_LENGTH && NAME.matcher(name).matches();
    }
}
