package io.github.pokecap.creatures;

import java.util.ArrayList;
import java.util.List;

/** Puts a creature into words, as somebody would who looks at the drawing. Says nothing that is not drawn. */
final class CaptionWriter {

    private static final List<String> OPENINGS = List.of(
            "a drawing of", "a drawing of", "a drawing of", "a cartoon drawing of", "a picture of", "a cartoon of");
    private static final List<String> ADJECTIVES = List.of("", "", "", "small ", "little ", "cute ", "friendly ");

    private final Creature creature;
    private final Variation variation;

    CaptionWriter(Creature creature) {
        this.creature = creature;
        this.variation = new Variation(creature.seed());
    }

    String caption() {
        String colors = variation.between("both", 0, 4) == 0
                ? creature.color() + " and " + creature.color2()
                : creature.color();
        String subject = article(variation.choose("adjective", ADJECTIVES) + colors + " " + creature.likeness());
        String parts = join(mentioned());
        String doing = stance();
        String sentence = variation.between("order", 0, 3) == 0
                ? subject + " with " + parts + " " + doing
                : subject + " " + doing + " with " + parts;
        return variation.choose("opening", OPENINGS) + " " + sentence;
    }

    private static String article(String words) {
        return ("aeiou".indexOf(words.charAt(0)) >= 0 ? "an " : "a ") + words;
    }

    /** Up to three things it has, in the usual order. */
    private List<String> mentioned() {
        List<String> all = new ArrayList<>();
        for (String part : creature.parts()) {
            String phrase = phrase(part);
            if (!phrase.isEmpty()) {
                all.add(phrase);
            }
        }
        if (all.isEmpty()) {
            all.add("big eyes");
        }
        int most = variation.between("mentioned", 1, 4);
        int skip = all.size() > most ? variation.between("skip", 0, all.size() - most + 1) : 0;
        return all.subList(skip, Math.min(all.size(), skip + most));
    }

    private String phrase(String part) {
        String second = creature.color2();
        return switch (part) {
            case "tail" -> tail();
            case "wings" -> creature.is("butterfly") ? "large wings" : second + " wings";
            case "bigears" -> variation.choose("ears said", List.of("big ears", "large ears"));
            case "claws" -> creature.is("crab") ? "big claws" : "sharp claws";
            case "shell" -> article(second + " shell");
            case "flame" -> burnsOnTail() ? "a flame on its tail" : "a flame on its head";
            case "leaves" -> variation.choose("leaves said", List.of("leaves on its head", "green leaves on its head"));
            case "fins", "spots", "stripes", "spikes" -> second + " " + part;
            default -> part;
        };
    }

    private String tail() {
        if (creature.has("flame") && burnsOnTail()) {
            return "";
        }
        return switch (creature.likeness()) {
            case "mouse" -> "a long thin tail";
            case "dragon" -> "a pointed tail";
            case "turtle", "egg", "butterfly", "frog" -> "a curled tail";
            case "fish" -> "a forked tail";
            case "cat" ->
                variation.choose("tail said", List.of("a long tail", article(creature.color2() + " tipped tail")));
            default -> "a long tail";
        };
    }

    private boolean burnsOnTail() {
        return Flame.onTail(creature);
    }

    private String stance() {
        return switch (creature.stance()) {
            case "flying" ->
                variation.choose("stance said", List.of("flying", "flying through the air", "flying in the air"));
            case "floating" -> variation.choose("stance said", List.of("floating", "floating in the air"));
            case "swimming" -> variation.choose("stance said", List.of("swimming", "swimming in the water"));
            default -> standing();
        };
    }

    private String standing() {
        if (creature.is("crab")) {
            return variation.choose(
                    "stance said",
                    List.of(
                            "standing",
                            creature.legs().equals("6") ? "standing on six legs" : "standing on four legs"));
        }
        return switch (creature.legs()) {
            case "2" -> variation.choose("stance said", List.of("standing on two legs", "walking upright", "standing"));
            case "4" ->
                variation.choose(
                        "stance said",
                        List.of("standing on four legs", "standing on four legs", "walking on all fours"));
            default -> creature.is("snake") ? "coiled up on the ground" : "resting on the ground";
        };
    }

    private static String join(List<String> phrases) {
        int last = phrases.size() - 1;
        return last == 0 ? phrases.get(0) : String.join(", ", phrases.subList(0, last)) + " and " + phrases.get(last);
    }
}
