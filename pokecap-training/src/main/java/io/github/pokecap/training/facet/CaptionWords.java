package io.github.pokecap.training.facet;

import io.github.pokecap.classify.Facet;
import io.github.pokecap.training.dataset.Example;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Makes a facet of the words of captions, as PokeCap's forerunner did: lower case, stop words out, words that occur in
 * too few captions out; a picture has a word if one of its captions has it.
 */
public final class CaptionWords {
    /** The name of the facet. */
    public static final String FACET = "words";

    private static final Pattern NOT_A_WORD = Pattern.compile("[^\\p{L}\\p{M}\\p{N}-]+");

    private static final Pattern OUTER_HYPHENS = Pattern.compile("^-+|-+$");

    /** English function words, which say nothing of a picture. */
    private static final Set<String> STOP_WORDS = Set.of(
            ("a about above across after against all along also although always among an and another any are around as"
                            + " at away back be because been before behind being below beneath beside between both but by can"
                            + " could did do does doing down during each either else every few for from front further had has"
                            + " have having he her here hers him his how i if in inside into is it its itself just like made me"
                            + " more most much my near no nor not of off on once one only onto or other our out outside over own"
                            + " s same seen she should so some such t than that the their them then there these they this those"
                            + " three through to together too toward towards two under until up upon very was we were what when"
                            + " where which while who whose why will with within without would you your")
                    .split(" "));

    private CaptionWords() {}

    /**
     * Finds the words.
     *
     * @param examples with captions
     * @param only the words to look for; all if empty
     * @param leastCount in how many examples a word must occur
     * @return a multi facet called {@value #FACET}; examples without a caption have no truth
     * @throws IllegalArgumentException if no word occurs often enough
     */
    public static LabelledFacet find(List<Example> examples, Set<String> only, int leastCount) {
        TreeMap<String, Integer> counts = new TreeMap<>();
        List<@Nullable List<String>> words = new ArrayList<>();
        for (Example example : examples) {
            List<String> own = of(example.captions()).stream()
                    .filter(word -> only.isEmpty() || only.contains(word))
                    .toList();
            own.forEach(word -> counts.merge(word, 1, Integer::sum));
            words.add(example.captions().isEmpty() ? null : own);
        }
        counts.values().removeIf(count -> count < leastCount);
        if (counts.isEmpty()) {
            throw new IllegalArgumentException(
                    "no word " + (only.isEmpty() ? "" : "of " + only + " ") + "occurs in at least "
                            + leastCount + " of the captions of "
                            + examples.size() + " examples; add captions, or ask for fewer occurrences");
        }
        List<String> values = List.copyOf(counts.keySet());
        List<int @Nullable []> truths = new ArrayList<>();
        for (List<String> own : words) {
            truths.add(
                    own == null
                            ? null
                            : own.stream()
                                    .mapToInt(values::indexOf)
                                    .filter(i -> i >= 0)
                                    .toArray());
        }
        return new LabelledFacet(new Facet(FACET, Facet.Kind.MULTI, values), truths);
    }

    /**
     * Checks words that alone are to be looked for.
     *
     * @param words in any order
     * @return the words in that order
     * @throws IllegalArgumentException if one is named twice, or never comes out of a caption
     */
    public static Set<String> only(String... words) {
        Set<String> only = new LinkedHashSet<>();
        for (String word : words) {
            if (!words(word).equals(List.of(word))) {
                throw new IllegalArgumentException(
                        "\"" + word + "\" is no word that is learnt from captions: those are single,"
                                + " in lower case, and say something of a picture");
            }
            if (!only.add(word)) {
                throw new IllegalArgumentException("captionWords names \"" + word + "\" twice; name each word once");
            }
        }
        return Collections.unmodifiableSet(only);
    }

    /**
     * The words of captions, without stop words.
     *
     * @param captions of one picture
     * @return each word once, in the order of the captions
     */
    public static List<String> of(List<String> captions) {
        return captions.stream()
                .flatMap(caption -> words(caption).stream())
                .distinct()
                .toList();
    }

    /** The words of a caption that may become values, in their order. */
    static List<String> words(String caption) {
        String plain = Normalizer.normalize(caption, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        List<String> words = new ArrayList<>();
        for (String piece : NOT_A_WORD.splitAsStream(plain).toList()) {
            String word = OUTER_HYPHENS.matcher(piece).replaceAll("");
            if (!word.isEmpty() && !STOP_WORDS.contains(word)) {
                words.add(word);
            }
        }
        return words;
    }
}
