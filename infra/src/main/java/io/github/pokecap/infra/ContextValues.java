package io.github.pokecap.infra;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads a context, and gathers what is wrong with it instead of stopping at the first mistake: a value that is wrong is told
 * and its usual one is returned.
 */
final class ContextValues {
    /** Keys of the tool itself have a colon, a slash, an @ or a hyphen in them; ours have letters. */
    private static final Pattern OURS = Pattern.compile("[A-Za-z]+");

    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,9}");

    private final Map<String, Object> given;
    private final List<String> mistakes = new ArrayList<>();

    ContextValues(Map<String, Object> given) {
        this.given = given;
        given.keySet().stream()
                .filter(name -> OURS.matcher(name).matches())
                .filter(name -> Arrays.stream(ContextKey.values())
                        .noneMatch(key -> key.key().equals(name)))
                .sorted()
                .forEach(name -> mistakes.add("context \"" + name + "\" is no key of this app; did you mean \""
                        + NearestKey.to(name) + "\"?"));
    }

    /** What was given as it is; a number or an object where cdk.json has one. */
    Optional<Object> raw(ContextKey key) {
        return Optional.ofNullable(given.get(key.key()));
    }

    /** What was given or is usual; empty if there is neither. */
    Optional<String> text(ContextKey key) {
        return raw(key).map(value -> String.valueOf(value).strip())
                .or(() -> Optional.of(key.usual()))
                .filter(value -> !value.isEmpty());
    }

    /** What was given, if it looks as it must. */
    Optional<String> optional(ContextKey key, Pattern pattern, String must) {
        Optional<String> value = text(key);
        if (value.isPresent() && !pattern.matcher(value.get()).matches()) {
            mistake(told(key, quoted(value.get()), must) + cure(key, key.example()));
            return Optional.empty();
        }
        return value;
    }

    /** What must be given or be usual; its example after it was found wrong. */
    String required(ContextKey key, Pattern pattern, String must) {
        if (text(key).isEmpty()) {
            mistakes.add("context \"" + key.key() + "\" is not given, must be " + must + cure(key, key.example()));
        }
        return optional(key, pattern, must).orElse(key.example());
    }

    int number(ContextKey key, int least, int most) {
        return number(key, number -> number >= least && number <= most, "from " + least + " to " + most, key.example());
    }

    int numberOf(ContextKey key, List<Integer> choices) {
        String must = "one of "
                + String.join(", ", choices.stream().map(String::valueOf).toList());
        boolean usualFits = choices.contains(Integer.parseInt(key.usual()));
        return number(
                key,
                choices::contains,
                must,
                usualFits ? key.usual() : choices.get(0).toString());
    }

    private int number(ContextKey key, IntPredicate fits, String must, String example) {
        String value = text(key).orElse(key.usual());
        boolean isNumber = NUMBER.matcher(value).matches();
        if (isNumber && fits.test(Integer.parseInt(value))) {
            return Integer.parseInt(value);
        }
        mistake(told(key, isNumber ? value : quoted(value), must) + cure(key, example));
        return Integer.parseInt(key.usual());
    }

    boolean flag(ContextKey key) {
        return optional(key, Pattern.compile("true|false"), "true or false")
                .map(Boolean::parseBoolean)
                .orElse(false);
    }

    /** The parts between commas; each that does not look as it must is told. */
    List<String> list(ContextKey key, Pattern pattern, String must) {
        return text(key).stream()
                .flatMap(value -> Stream.of(value.split(",", -1)))
                .map(String::strip)
                .filter(part -> {
                    boolean fits = pattern.matcher(part).matches();
                    if (!fits) {
                        mistakes.add("context \"" + key.key() + "\" holds " + quoted(part) + ", must hold " + must
                                + cure(key, key.example()));
                    }
                    return fits;
                })
                .toList();
    }

    void mistake(String mistake) {
        mistakes.add(mistake);
    }

    /** Ends the reading: nothing happens if there were no mistakes. */
    void check() {
        if (!mistakes.isEmpty()) {
            throw new ContextException(mistakes);
        }
    }

    static String quoted(String value) {
        return "\"" + value + "\"";
    }

    private static String told(ContextKey key, String value, String must) {
        return "context \"" + key.key() + "\" is " + value + ", must be " + must;
    }

    private static String cure(ContextKey key, String example) {
        return "; pass -c " + key.key() + "=" + example + " or mend cdk.json";
    }
}
