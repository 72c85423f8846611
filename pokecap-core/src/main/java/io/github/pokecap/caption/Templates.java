package io.github.pokecap.caption;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Templates for the facets of the Pokédex data set, and for models that learnt from captions alone. Whichever of the
 * facets have values, the result is a sentence.
 */
public final class Templates {
    private static final String COLOR = "[{color=black>0.3}"
            + "|{words=cream>0.4?}{color=yellow>0.3?}cream|{words=cream>0.4?}{color=white>0.3?}cream"
            // Neither "pale white" nor "dark black".
            + "|{color=white>0.3}"
            + "|[{words=dark>0.3?}dark |{words=light>0.25?}light |{words=pale>0.3?}pale ]{color>0.3}]";

    private static final String SECOND_COLOR = "[{color=yellow>0.3?}{color2>0.4}|{color=white>0.3?}{color2>0.4}"
            + "|{words=cream>0.4?}{color2=yellow>0.4?}cream|{words=cream>0.4?}{color2=white>0.4?}cream"
            + "|{color2>0.4}]";

    private static final String VISUAL = "a drawing of {a} [{color>0.3?}" + COLOR + "[ and " + SECOND_COLOR
            + "] |{color2>0.4} ]"
            // Nouns without an article of their own come first: no "an ice", no "a human".
            + "[{likeness=ice>0.25?}ice creature|{likeness=human>0.25?}human-like creature"
            + "|{likeness>0.3}|{likeness>0.25}-like creature"
            + "|{legs=4>0.5?}four-legged creature|{legs=6>0.5?}six-legged creature|creature]"
            + "[ with {parts>0.5:3}| {stance>0.5}]";

    private static final String POKEDEX = "{A} [{color} ][{types:2}-type ]Pokémon"
            + "[ like {a likeness>0.7}"
            // The aside is closed by a comma if the sentence goes on.
            + "|, probably like {a likeness>0.4}[{parts?},]|, perhaps like {a likeness}[{parts?},]]"
            + "[ with {parts:3}].";

    private static final String WORDS = "a drawing in a few words: {words:8}||a drawing";

    private static final String DEMO =
            "This pokemon [is {color}[ and {color2}][, of type {types:2}][, with {parts}]|is of type {types:2}[, with"
                    + " {parts}]|has {parts}|is unlike any other].";

    private Templates() {}

    /**
     * What is seen: "a drawing of a yellow and black mouse with a long tail, two arms and big ears". Names the facets
     * color, color2, likeness, parts, legs and stance, and the words dark, light, pale and cream, which make a colour
     * finer where a model has learnt them: "a dark blue creature". A likeness below 0.3 is hedged: "a mouse-like
     * creature"; one below 0.25, a colour below 0.3, a second one below 0.4, and parts, legs and a stance below 0.5 are not
     * said. Parts are worded as captions of the Pokédex most often word them.
     *
     * @return the default template
     */
    public static CaptionTemplate visual() {
        Map<String, Map<String, String>> phrases = new LinkedHashMap<>();
        phrases.put("color2", Map.of("none", ""));
        Map<String, String> parts = parts();
        parts.putAll(table("tail=a long tail, arms=two arms, wings=large wings, hair=shaggy hair"));
        phrases.put("parts", parts);
        // Most stand; it tells nothing.
        phrases.put("stance", Map.of("standing", ""));
        return CaptionTemplate.of(VISUAL, phrases);
    }

    /**
     * An entry of a Pokédex: "A yellow Electric-type Pokémon, probably like a mouse, with a tail and big ears." Names
     * the facets color, types, likeness and parts.
     *
     * @return the template
     */
    public static CaptionTemplate pokedex() {
        Map<String, Map<String, String>> phrases = new LinkedHashMap<>();
        phrases.put("types", types());
        phrases.put("likeness", Map.of("ice", "block of ice"));
        phrases.put("parts", parts());
        return CaptionTemplate.of(POKEDEX, phrases);
    }

    /**
     * For a model that learnt only which words captions hold: "a drawing in a few words: yellow, mouse and tail". Names
     * the facet words.
     *
     * @return the template
     */
    public static CaptionTemplate words() {
        return CaptionTemplate.parse(WORDS);
    }

    /**
     * What PokeCap's forerunner said: "This pokemon is yellow and black, of type electric, with a tail and big ears." Names
     * the facets color, color2, types and parts; says whatever is asserted, however unsure.
     *
     * @return the template
     */
    public static CaptionTemplate demo() {
        return CaptionTemplate.of(DEMO, Map.of("color2", Map.of("none", ""), "parts", parts()));
    }

    private static Map<String, String> parts() {
        return table("tail=a tail, bigears=big ears, beak=a beak, mane=a mane, shell=a shell, longneck=a long neck,"
                + " flame=a flame, flower=a flower, mushroom=a mushroom, armor=armor plates, object=");
    }

    private static Map<String, String> types() {
        return table("bug=Bug, dark=Dark, dragon=Dragon, electric=Electric, fairy=Fairy, fighting=Fighting, fire=Fire,"
                + " flying=Flying, ghost=Ghost, grass=Grass, ground=Ground, ice=Ice, normal=Normal, poison=Poison,"
                + " psychic=Psychic, rock=Rock, steel=Steel, water=Water");
    }

    private static Map<String, String> table(String entries) {
        Map<String, String> table = new LinkedHashMap<>();
        for (String entry : entries.split(", ", -1)) {
            int equals = entry.indexOf('=');
            table.put(entry.substring(0, equals), entry.substring(equals + 1));
        }
        return table;
    }
}
