package io.github.pokecap.s3;

import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Whether a key, which may hold anything, can be the name of a file below a folder. Strangers choose keys. */
final class LocalName {
    private static final int LONGEST_SEGMENT = 255;

    private LocalName() {}

    static boolean isHidden(String name) {
        return Stream.of(name.split("/", -1)).anyMatch(part -> part.startsWith(".") && !part.startsWith(".."));
    }

    /** What is wrong with it. */
    static Optional<String> fault(String name) {
        if (name.chars().anyMatch(Character::isISOControl)) {
            return Optional.of("it has a control character in it");
        }
        if (name.indexOf('\\') >= 0) {
            return Optional.of("it has a backslash in it");
        }
        List<String> segments = List.of(name.split("/", -1));
        if (segments.contains("") || segments.contains(".") || segments.contains("..")) {
            return Optional.of("a part of it is empty, \".\" or \"..\"");
        }
        if (segments.stream().anyMatch(part -> part.getBytes(StandardCharsets.UTF_8).length > LONGEST_SEGMENT)) {
            return Optional.of("a part of it is longer than " + LONGEST_SEGMENT + " bytes");
        }
        try {
            return Path.of(name).isAbsolute() ? Optional.of("it is an absolute path") : Optional.empty();
        } catch (InvalidPathException e) {
            return Optional.of("this system has no such file names (" + e.getReason() + ")");
        }
    }

    /** No line break may forge a line of a log. */
    static String printable(String key) {
        return key.replaceAll("\\p{Cntrl}", "?");
    }
}
