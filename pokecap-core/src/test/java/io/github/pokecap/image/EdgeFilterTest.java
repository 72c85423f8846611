package io.github.pokecap.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class EdgeFilterTest {
    @Test
    void leavesWhatIsEven() {
        float[] numbers = {0.3f, 0.3f, 0.3f, 0.3f};
        new EdgeFilter(LabPixels.greys("19", "91")).smooth(numbers);
        assertThat(numbers).containsExactly(0.3f, 0.3f, 0.3f, 0.3f);
    }

    @Test
    void spreadsOverOneColor() {
        float[] numbers = {1, 0};
        new EdgeFilter(LabPixels.greys("55")).smooth(numbers);
        // Each takes the share s = exp(-sqrt(2) / 6) of its neighbour, first to the right, then to the left.
        double share = Math.exp(-Math.sqrt(2) / 6);
        assertThat((double) numbers[1]).isCloseTo(share, within(1e-6));
        assertThat((double) numbers[0]).isCloseTo(1 + share * (share - 1), within(1e-6));
    }

    @Test
    void stopsAtAnEdge() {
        float[] numbers = {1, 1, 0, 0, 1, 1, 0, 0};
        new EdgeFilter(LabPixels.greys("1199", "1199")).smooth(numbers);
        // A difference of 80 weighs as 80 * 6 / 12 = 40 pixels of way: exp(-sqrt(2) / 6 * 41) is 6e-5.
        for (int pixel = 0; pixel < numbers.length; pixel++) {
            assertThat((double) numbers[pixel]).isCloseTo(pixel % 4 < 2 ? 1 : 0, within(1e-3));
        }
    }

    @Test
    void aColumnIsSmoothedDown() {
        float[] numbers = {1, 0, 0};
        new EdgeFilter(LabPixels.greys("5", "5", "5")).smooth(numbers);
        assertThat(numbers[2]).isPositive();
    }
}
