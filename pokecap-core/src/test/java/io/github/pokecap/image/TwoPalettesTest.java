package io.github.pokecap.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class TwoPalettesTest {
    @Test
    void colorsThatOnlyOneSideHasSpeakForIt() {
        TwoPalettes palettes = new TwoPalettes(LabPixels.greys("28"));
        double[] evidence = palettes.evidence(new float[] {1, 0});
        // Half of a pixel stays in its cell along each of three axes: 1/8 of one side against nothing on the other.
        double told = Math.log((0.125 + 1e-5) / 1e-5);
        assertThat(evidence[0]).isCloseTo(told, within(1e-6));
        assertThat(evidence[1]).isCloseTo(-told, within(1e-6));
    }

    @Test
    void sharesCountAndNotNumbers() {
        TwoPalettes palettes = new TwoPalettes(LabPixels.greys("2288"));
        // Of the 2 that are thought subject 1.5 are dark, of the 2 that are not 0.5.
        double[] evidence = palettes.evidence(new float[] {1, 0.5f, 0.25f, 0.25f});
        assertThat(evidence[0]).isEqualTo(evidence[1]).isCloseTo(Math.log(3), within(1e-3));
        assertThat(evidence[2]).isEqualTo(evidence[3]).isCloseTo(-Math.log(3), within(1e-3));
    }

    @Test
    void withoutASubjectEveryColorSpeaksAgainstIt() {
        double[] evidence = new TwoPalettes(LabPixels.greys("28")).evidence(new float[2]);
        assertThat(evidence[0]).isNegative().isFinite();
    }
}
