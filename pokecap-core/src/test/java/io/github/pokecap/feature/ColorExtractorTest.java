package io.github.pokecap.feature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.pokecap.image.Picture;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class ColorExtractorTest {
    private static final int NAMES = ColorNames.NAMES.size();
    private static final Offset<Float> EXACT = within(1e-6f);

    private final GlobalExtractor color = Features.color();

    /**
     * 42 columns, the first 21 red and the others blue, all subject. Without the rim 40 of them are left, 20 and 20.
     * The first numbers are the shares of the names over the whole subject.
     */
    @Test
    void twoHalvesHaveHalfOfThePixelsEach() {
        Picture picture = Sketches.of(42, 30, (x, y) -> x < 21 ? Sketches.RED : Sketches.BLUE);

        assertShares(Sketches.row(color, picture), 0, Sketches.RED, 0.5f, Sketches.BLUE, 0.5f);
    }

    /**
     * 32 rows, the first 9 red. Without the rim rows 1 to 30 are left: 8 red and 22 blue, 0.2667 and 0.7333. The bands
     * change where y * 3 / 32 does, at y = 11 and 22: the top one is rows 1 to 10 with 8 red of 10, the others are blue.
     */
    @Test
    void eachBandHasItsOwnShares() {
        Picture picture = Sketches.of(20, 32, (x, y) -> y < 9 ? Sketches.RED : Sketches.BLUE);

        float[] row = Sketches.row(color, picture);

        assertShares(row, 0, Sketches.RED, 8 / 30f, Sketches.BLUE, 22 / 30f);
        assertShares(row, 1, Sketches.RED, 0.8f, Sketches.BLUE, 0.2f);
        assertShares(row, 2, Sketches.BLUE, 1f, Sketches.RED, 0f);
        assertShares(row, 3, Sketches.BLUE, 1f, Sketches.RED, 0f);
    }

    /** Each colour goes by several names, more or less: a region's shares are those of its colours, by their pixels. */
    private static void assertShares(float[] row, int region, int one, float ones, int other, float others) {
        for (int name = 0; name < NAMES; name++) {
            float expected = ones * ColorNames.share(LabColor.index(one), name)
                    + others * ColorNames.share(LabColor.index(other), name);
            assertThat(row[region * 2 * NAMES + name])
                    .as(ColorNames.NAMES.get(name))
                    .isCloseTo(expected, EXACT);
        }
    }

    /** After the shares of a region: by how much each name leads the largest other one, or lags behind it. */
    @Test
    void theLargestShareLeadsAndTheOthersLag() {
        float[] row = Sketches.row(color, Sketches.of(20, 20, (x, y) -> x < 14 ? Sketches.RED : Sketches.BLUE));
        int red = ColorNames.NAMES.indexOf("red");
        int blue = ColorNames.NAMES.indexOf("blue");

        assertThat(row[NAMES + red]).isCloseTo(row[red] - row[blue], EXACT).isPositive();
        assertThat(row[NAMES + blue]).isCloseTo(row[blue] - row[red], EXACT).isNegative();
    }

    @Test
    void theRimDoesNotCount() {
        Picture picture =
                Sketches.of(30, 30, (x, y) -> x == 0 || y == 0 || x == 29 || y == 29 ? Sketches.BLACK : Sketches.RED);

        assertShares(Sketches.row(color, picture), 0, Sketches.RED, 1f, Sketches.BLACK, 0f);
    }

    @Test
    void aSubjectThatIsAllRimIsSeenNevertheless() {
        Picture picture = Sketches.of(50, 1, (x, y) -> x < 10 ? Sketches.RED : Sketches.BLUE);

        assertShares(Sketches.row(color, picture), 0, Sketches.RED, 0.2f, Sketches.BLUE, 0.8f);
    }

    @Test
    void theBackgroundDoesNotCount() {
        Picture picture = Sketches.of(40, 40, (x, y) -> x < 20 ? Sketches.RED : Sketches.NOTHING);

        assertShares(Sketches.row(color, picture), 0, Sketches.RED, 1f, Sketches.WHITE, 0f);
    }

    @Test
    void nothingToSeeIsAllZeros() {
        assertThat(Sketches.row(color, Sketches.of(9, 9, (x, y) -> Sketches.NOTHING)))
                .containsOnly(0f);
    }

    /** 3 of 4 pixels red, the others blue: the dominant colours start with red's share, L, a and b over 100. */
    @Test
    void dominantColorsAreTheColorsThatThereAre() {
        int red = LabColor.index(Sketches.RED);
        int blue = LabColor.index(Sketches.BLUE);
        ColorHistogram.Counter counter = new ColorHistogram.Counter();
        for (int i = 0; i < 40; i++) {
            counter.add(i % 4 < 3 ? red : blue);
        }
        float[] row = new float[DominantColors.COUNT * DominantColors.NUMBERS];

        DominantColors.write(counter.histogram(), row, 0);

        assertThat(row[0]).isCloseTo(0.75f, EXACT);
        assertThat(row[1]).isCloseTo(LabColor.l(red) / 100, EXACT);
        assertThat(row[2]).isCloseTo(LabColor.a(red) / 100, EXACT);
        assertThat(row[3]).isCloseTo(LabColor.b(red) / 100, EXACT);
        int second = DominantColors.NUMBERS;
        assertThat(row[second]).isCloseTo(0.25f, EXACT);
        assertThat(row[second + 1]).isCloseTo(LabColor.l(blue) / 100, EXACT);
        for (int i = 2 * DominantColors.NUMBERS; i < row.length; i++) {
            assertThat(row[i]).isZero();
        }
    }
}
