package io.github.pokecap.creatures;

import java.awt.Color;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The tones of one creature. The shades of a name vary a little, and stay what anybody would call by that name. */
record Palette(Tone main, Tone second, Tone belly) {

    static final Tone IVORY = Tone.of(new Color(250, 240, 214), new Color(222, 200, 160));
    static final Tone LEAF = Tone.of(new Color(104, 186, 84), new Color(62, 140, 66));
    static final Tone FIRE = Tone.of(new Color(247, 128, 40), new Color(222, 82, 32));
    static final Tone EMBER = Tone.of(new Color(255, 222, 90), new Color(250, 184, 60));
    static final Tone EYE = Tone.of(new Color(255, 255, 255), new Color(216, 222, 234));
    static final Tone PUPIL = Tone.of(new Color(34, 30, 42), new Color(20, 18, 26));
    static final Tone MOUTH = Tone.of(new Color(196, 74, 84), new Color(150, 44, 60));
    static final Tone BUBBLE = Tone.of(new Color(226, 243, 252), new Color(176, 208, 228));

    private static final Map<String, Tone> TONES = new LinkedHashMap<>();

    static {
        TONES.put("black", Tone.of(new Color(62, 62, 70), new Color(40, 40, 47)));
        TONES.put("blue", Tone.of(new Color(78, 138, 226), new Color(48, 98, 188)));
        TONES.put("brown", Tone.of(new Color(152, 98, 58), new Color(114, 68, 40)));
        TONES.put("gray", Tone.of(new Color(154, 157, 163), new Color(116, 119, 127)));
        TONES.put("green", Tone.of(new Color(98, 186, 88), new Color(56, 140, 66)));
        TONES.put("orange", Tone.of(new Color(248, 148, 48), new Color(230, 108, 28)));
        TONES.put("pink", Tone.of(new Color(250, 166, 196), new Color(232, 120, 164)));
        TONES.put("purple", Tone.of(new Color(156, 100, 204), new Color(112, 66, 164)));
        TONES.put("red", Tone.of(new Color(226, 62, 56), new Color(176, 34, 42)));
        TONES.put("white", Tone.of(new Color(247, 247, 244), new Color(208, 213, 222)));
        TONES.put("yellow", Tone.of(new Color(252, 214, 62), new Color(236, 176, 34)));
    }

    static final List<String> NAMES = List.copyOf(TONES.keySet());

    /** Parts in the second colour. A creature without any shows it on its belly. */
    private static final List<String> IN_SECOND = List.of("wings", "fins", "spots", "stripes", "shell", "spikes");

    static Palette of(Creature creature, Variation variation) {
        Tone main = tone(creature.color(), variation.between("shade", -1.0, 1.0));
        Tone second = tone(creature.color2(), variation.between("shade2", -1.0, 1.0));
        boolean secondShows = IN_SECOND.stream().anyMatch(creature::has);
        return new Palette(main, second, secondShows ? main.pale() : second);
    }

    /** The tone of a name, moved by up to a twentieth towards its own shade or light. */
    private static Tone tone(String name, double shift) {
        Tone tone = TONES.getOrDefault(name, IVORY);
        Color towards = shift < 0 ? tone.shade() : tone.light();
        return Tone.of(Tone.mix(tone.base(), towards, Math.abs(shift) * 0.3), tone.shade());
    }
}
