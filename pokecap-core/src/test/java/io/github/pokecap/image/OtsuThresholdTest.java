package io.github.pokecap.image;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OtsuThresholdTest {
    @Test
    void liesBetweenTwoHeaps() {
        // 64 bins of 1/64: the heaps are bins 0, 1 and 62, 63. Any bound between them parts them as well; the first is
        // 2.
        assertThat(OtsuThreshold.of(new float[] {0, 1 / 64f, 62 / 64f, 1})).isEqualTo(2 / 64.0);
    }

    @Test
    void bindsAThirdHeapToTheNearerOne() {
        // Of 3 x 0, 3 x 16 and 3 x 64 (the last bin is 63), 6 + 3 are farther apart than 3 + 6.
        float[] numbers = {0, 0, 0, 16, 16, 16, 64, 64, 64};
        assertThat(OtsuThreshold.of(numbers)).isEqualTo(17);
    }

    @Test
    void ofNothingButZerosIsZero() {
        assertThat(OtsuThreshold.of(new float[3])).isZero();
        assertThat(OtsuThreshold.of(new float[0])).isZero();
    }
}
