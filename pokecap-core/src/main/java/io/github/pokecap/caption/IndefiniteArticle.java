package io.github.pokecap.caption;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * "a" or "an", by the sound that the next word begins with. English spelling does not tell every sound, so these are
 * rules for the usual words, with the exceptions that captions meet: an hour, a unicorn, a one-eyed bat, an X-ray, an
 * 8-armed octopus, a UFO.
 */
final class IndefiniteArticle {
    /** Up to the first word: spaces, opening quotes and brackets. */
    private static final Pattern LEAD = Pattern.compile("^[\\s\\h\"'(\\[\u00ab\u2018\u201c]*");

    private static final Pattern WORD = Pattern.compile("^\\p{L}+");
    private static final Pattern NUMBER = Pattern.compile("^\\d{1,3}(?:,\\d{3}(?!\\d))*");

    /** Letters whose own name begins with a vowel sound: an F, an X-ray. */
    private static final String VOWEL_NAMES = "aefhilmnorsx";

    private static final Pattern SILENT_H = Pattern.compile("^(?:hour|honest|honor|honour|heir).*");

    /** Spelt with a vowel, spoken with the "y" of "you" or the "w" of "won". */
    private static final Pattern SPOKEN_CONSONANT = Pattern.compile("^(?:one|ones|oneself|once|ouija|ufos?"
            + "|eu.*|ewe.*|uni(?![dmnr]).*|unidirect.*|unanim.*|us[aeiou].*|ut[eio].*|ur[aeiou].*|uv[aeiou].*"
            + "|ubi.*|uga.*|uk[ru].*)");

    private IndefiniteArticle() {}

    /** The article and a space, or nothing if no word follows to carry it. */
    static String before(String text, boolean capital) {
        Matcher lead = LEAD.matcher(text);
        String rest = lead.find() ? text.substring(lead.end()) : text;
        if (rest.isEmpty() || ",.;:!?)]".indexOf(rest.charAt(0)) >= 0) {
            return "";
        }
        return (capital ? "A" : "a") + (takesAn(rest) ? "n " : " ");
    }

    private static boolean takesAn(String text) {
        // A word longer than this is none; the bound keeps hostile values cheap.
        String plain = Normalizer.normalize(text.substring(0, Math.min(text.length(), 40)), Normalizer.Form.NFD)
                .replaceAll("\\p{Mn}", "");
        Matcher number = NUMBER.matcher(plain);
        if (number.find()) {
            return numberTakesAn(number.group().replace(",", ""));
        }
        Matcher word = WORD.matcher(plain);
        return word.find() && wordTakesAn(word.group());
    }

    /** Eight, eighty, eight hundred; eleven and eighteen, also of thousands. */
    private static boolean numberTakesAn(String digits) {
        boolean teen = digits.length() % 3 == 2;
        return digits.startsWith("8") || (teen && List.of("11", "18").contains(digits.substring(0, 2)));
    }

    private static boolean wordTakesAn(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        if (isSpelledOut(word, lower)) {
            return VOWEL_NAMES.indexOf(lower.charAt(0)) >= 0;
        }
        if (SILENT_H.matcher(lower).matches()) {
            return true;
        }
        if (lower.startsWith("y")) {
            return "aeiou".indexOf(lower.charAt(1)) < 0;
        }
        return "aeiou".indexOf(lower.charAt(0)) >= 0
                && !SPOKEN_CONSONANT.matcher(lower).matches();
    }

    /** One letter (X-ray), or capitals that make no word (HP, UV). */
    private static boolean isSpelledOut(String word, String lower) {
        boolean capitals = word.equals(word.toUpperCase(Locale.ROOT));
        return word.length() == 1
                || (capitals && (lower.startsWith("u") || lower.chars().noneMatch(c -> "aeiouy".indexOf(c) >= 0)));
    }
}
