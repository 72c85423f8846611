package io.github.pokecap.image;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BorderDistanceTest {
    private static float at(LabImage image, int x, int y) {
        return BorderDistance.of(image)[y * image.width() + x];
    }

    @Test
    void takesTheEasiestWayIn() {
        LabImage image = LabPixels.greys(
                "111111111", //
                "111111111",
                "111111111",
                "111111111",
                "111155111",
                "111157111",
                "111111111",
                "111111111",
                "111111111",
                "111111111");
        // All but five of the steps at the border are 0, so none is free. From 10 to 50 is 40, from 50 to 70 is 20.
        assertThat(at(image, 3, 4)).isZero();
        assertThat(at(image, 4, 4)).isEqualTo(40);
        assertThat(at(image, 5, 5)).isEqualTo(60);
    }

    @Test
    void goesAroundWallsWithAGate() {
        LabImage image = LabPixels.greys(
                "1111111", //
                "1999991", "1911191", "1911191", "1991991", "1111111");
        assertThat(at(image, 3, 2)).isZero();
        assertThat(at(image, 2, 4)).as("80 is more than is counted").isEqualTo(60);
    }

    @Test
    void stepsThatTheBorderMakesAreFreeUpToAMeasure() {
        LabImage rough = LabPixels.greys(
                "1212121212", //
                "2121212121",
                "1212121212",
                "2121212121",
                "1212921212",
                "2121212121",
                "1212121212",
                "2121212121",
                "1212121212",
                "2121212121");
        // The border's steps are 10, of which 5 are free: one step costs 5. Three steps inward from the side are 15,
        // and
        // the last, from 10 to 90, is 80; no more than 60 is counted.
        assertThat(at(rough, 1, 4)).isEqualTo(5);
        assertThat(at(rough, 3, 4)).isEqualTo(15);
        assertThat(at(rough, 4, 4)).isEqualTo(60);
    }

    @Test
    void aLineIsBorderThroughout() {
        assertThat(BorderDistance.of(LabPixels.greys("19191"))).containsOnly(0);
        assertThat(BorderDistance.of(LabPixels.greys("1"))).containsOnly(0);
        assertThat(BorderDistance.of(LabPixels.greys("19", "91", "19"))).containsOnly(0);
    }
}
