package io.github.pokecap.feature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class SalienceExtractorTest {
    private static final int NAMES = ColorNames.NAMES.size();
    private static final Offset<Float> NEAR = within(1e-5f);

    private final GlobalExtractor salience = Features.salience();

    /**
     * Without the rim 18 x 18 pixels, 13 columns red and 5 blue. The mean lies 5/18 of the way from red to blue, so red is 5/18 of
     * their distance away and blue 13/18: 13 * 5 of red for 5 * 13 of blue, halves. By the square, 13 * 25 for 5 * 169.
     */
    @Test
    void whatStandsOutCountsMore() {
        float[] row = Sketches.row(salience, Sketches.of(20, 20, (x, y) -> x < 14 ? Sketches.RED : Sketches.BLUE));

        float red = 13 * 25f / (13 * 25 + 5 * 169);
        for (int name = 0; name < NAMES; name++) {
            float ofRed = ColorNames.share(LabColor.index(Sketches.RED), name);
            float ofBlue = ColorNames.share(LabColor.index(Sketches.BLUE), name);
            assertThat(row[name]).isCloseTo((ofRed + ofBlue) / 2, NEAR);
            assertThat(row[2 * NAMES + name]).isCloseTo(red * ofRed + (1 - red) * ofBlue, NEAR);
        }
    }

    @Test
    void theLargestShareLeads() {
        float[] row = Sketches.row(salience, Sketches.of(20, 20, (x, y) -> x < 14 ? Sketches.RED : Sketches.BLUE));
        int red = ColorNames.NAMES.indexOf("red");
        int blue = ColorNames.NAMES.indexOf("blue");
        int square = 2 * NAMES;

        assertThat(row[square + NAMES + blue])
                .isCloseTo(row[square + blue] - row[square + red], NEAR)
                .isPositive();
        assertThat(row[square + NAMES + red])
                .isCloseTo(row[square + red] - row[square + blue], NEAR)
                .isNegative();
    }

    @Test
    void nothingStandsOutOfOneColor() {
        assertThat(Sketches.row(salience, Sketches.of(20, 20, (x, y) -> Sketches.RED)))
                .containsOnly(0);
    }
}
