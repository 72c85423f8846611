package io.github.pokecap.feature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LabColorTest {
    private static final Offset<Float> NEAR = within(0.02f);

    /** Reference values for sRGB under D65, as Lindbloom's calculator gives them. */
    @ParameterizedTest
    @CsvSource({
        "255, 255, 255, 100.0000,   0.0000,    0.0000",
        "  0,   0,   0,   0.0000,   0.0000,    0.0000",
        "128, 128, 128,  53.5850,   0.0000,    0.0000",
        "255,   0,   0,  53.2408,  80.0925,   67.2032",
        "  0, 255,   0,  87.7347, -86.1827,   83.1793",
        "  0,   0, 255,  32.2970,  79.1875, -107.8602",
        "255, 255,   0,  97.1393, -21.5537,   94.4780",
    })
    void agreesWithReferenceValues(int red, int green, int blue, float l, float a, float b) {
        float[] lab = LabColor.of(red, green, blue);

        assertThat(lab[0]).isCloseTo(l, NEAR);
        assertThat(lab[1]).isCloseTo(a, NEAR);
        assertThat(lab[2]).isCloseTo(b, NEAR);
    }

    /** Y of the darkest grey, 1/255/12.92 = 0.000304, lies on the straight part: L = 24389/27 * Y = 0.2742. */
    @Test
    void darkColorsAreOnTheStraightPart() {
        assertThat(LabColor.of(1, 1, 1)[0]).isCloseTo(0.2742f, within(0.0005f));
    }

    @Test
    void indexKeepsTheFiveHighestBitsOfEachChannel() {
        assertThat(LabColor.index(0xffffff)).isEqualTo(0b11111_11111_11111);
        assertThat(LabColor.index(0x070707)).isZero();
        assertThat(LabColor.index(0x080000)).isEqualTo(0b00001_00000_00000);
        assertThat(LabColor.index(0x00f800)).isEqualTo(0b00000_11111_00000);
        assertThat(LabColor.index(0x0000ff)).isEqualTo(0b00000_00000_11111);
        assertThat(LabColor.index(0x12_34_56)).isEqualTo(0b00010_00110_01010);
    }

    /** 5 bits 10000 become 8 bits 10000100 = 132, and 11111 becomes 255: white stays white. */
    @Test
    void theTableHoldsTheColorInTheMiddleOfWhatFallsIntoIt() {
        float[] middle = LabColor.of(132, 0, 255);
        int index = LabColor.index(0x80_00_ff);

        assertThat(LabColor.l(index)).isEqualTo(middle[0]);
        assertThat(LabColor.a(index)).isEqualTo(middle[1]);
        assertThat(LabColor.b(index)).isEqualTo(middle[2]);
    }
}
