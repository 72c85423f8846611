package io.github.pokecap.training.stroke;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

class GaussianMixtureTest {
    /** 600 points around -3 with spread 0.5 and 200 around 5 with spread 1: found again. */
    @Test
    void findsWhatWasPlanted() {
        Random random = new Random(3);
        float[][] points = new float[800][1];
        for (int i = 0; i < points.length; i++) {
            points[i][0] = (float) (i < 600 ? -3 + 0.5 * random.nextGaussian() : 5 + random.nextGaussian());
        }
        GaussianMixture mixture = GaussianMixture.fit(points, 2, 42);

        int low = mixture.means()[0][0] < mixture.means()[1][0] ? 0 : 1;
        assertThat(mixture.weights()[low]).isCloseTo(0.75, within(0.01));
        assertThat(mixture.means()[low][0]).isCloseTo(-3, within(0.1));
        assertThat(mixture.variances()[low][0]).isCloseTo(0.25, within(0.05));
        assertThat(mixture.means()[1 - low][0]).isCloseTo(5, within(0.2));
        // The variance of 200 drawn points is itself off by 0.1 on average: three times that.
        assertThat(mixture.variances()[1 - low][0]).isCloseTo(1, within(0.3));
    }

    @Test
    void theSameSeedGivesTheSame() {
        float[][] points = {{0}, {1}, {2}, {9}, {10}, {11}};

        assertThat(GaussianMixture.fit(points, 2, 1).means())
                .isDeepEqualTo(GaussianMixture.fit(points, 2, 1).means());
    }
}
