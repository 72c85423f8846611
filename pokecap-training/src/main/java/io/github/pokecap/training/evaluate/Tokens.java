package io.github.pokecap.training.evaluate;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Splits a sentence as coco-caption's {@code PTBTokenizer} does (Chen et al., <i>Microsoft COCO Captions</i>, 2015,
 * after the Penn Treebank): lower case, without punctuation, hyphenated words whole, endings such as {@code 's} and
 * {@code n't} apart. Letters are those of Unicode; {@code é} is one letter however it is encoded.
 */
final class Tokens {
    private static final String LETTERS = "[\\p{L}\\p{M}\\p{N}]+";
    private static final Pattern TOKEN =
            Pattern.compile("\\p{N}+(?:[.,]\\p{N}+)+|" + LETTERS + "(?:[-'_]" + LETTERS + ")*|\\p{S}");
    private static final Pattern ENDING = Pattern.compile("(.+?)(n't|'(?:s|re|ve|ll|d|m))");

    private Tokens() {}

    static List<String> of(String sentence) {
        String text = Normalizer.normalize(sentence, Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT)
                .replace('’', '\'');
        List<String> tokens = new ArrayList<>();
        Matcher matcher = TOKEN.matcher(text);
        while (matcher.find()) {
            Matcher ending = ENDING.matcher(matcher.group());
            if (ending.matches()) {
                tokens.add(ending.group(1));
                tokens.add(ending.group(2));
            } else {
                tokens.add(matcher.group());
            }
        }
        return tokens;
    }
}
