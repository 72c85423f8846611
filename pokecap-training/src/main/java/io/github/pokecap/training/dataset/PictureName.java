package io.github.pokecap.training.dataset;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a {@code file_name} may look like: a path with forward slashes that stays below its folder. */
final class PictureName {
    private static final Pattern DRIVE = Pattern.compile("^[A-Za-z]:.*", Pattern.DOTALL);
    private static final Pattern PICTURE =
            Pattern.compile(".*\\.(png|jpe?g|gif|bmp|webp|tiff?)", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private PictureName() {}

    /** What is wrong with a name, or null. */
    static @Nullable String fault(String name) {
        if (name.isBlank()) {
            return "is empty";
        }
        if (name.indexOf('\\') >= 0) {
            return "has a backslash; write forward slashes";
        }
        if (name.startsWith("/") || DRIVE.matcher(name).matches()) {
            return "is an absolute path; write it as seen from the metadata's folder";
        }
        if (name.chars().anyMatch(Character::isISOControl)) {
            return "has a control character";
        }
        List<String> segments = List.of(name.split("/", -1));
        if (segments.contains("..")) {
            return "leaves the metadata's folder; \"..\" is not allowed";
        }
        if (segments.contains(".") || segments.contains("")) {
            return "has an empty or \".\" folder in it; write the plain path";
        }
        return null;
    }

    static boolean isPicture(String name) {
        return PICTURE.matcher(name).matches();
    }

    /** Hidden files and what macOS adds to a zip: nobody means them. */
    static boolean isHidden(String name) {
        return name.startsWith(".") || name.contains("/.") || name.startsWith("__MACOSX/");
    }

    /** Says that there is no such picture, and names the one that is perhaps meant. */
    static BrokenExample missing(String name, String container, Iterable<String> present) {
        for (String other : present) {
            if (folded(other).equals(folded(name))) {
                return new BrokenExample("no such file in " + container + "; there is " + other
                        + ", which differs in upper and lower case or in how its accents are encoded");
            }
        }
        return new BrokenExample("no such file in " + container);
    }

    private static String folded(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }
}
