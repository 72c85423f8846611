package io.github.pokecap.feature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class DescriptorsTest {
    @Test
    void fourLongsAndAPositionEach() {
        Descriptors two =
                new Descriptors(new long[] {1, 2, 3, 4, 5, 6, 7, 8}, new float[] {10, 20}, new float[] {30, 40});

        assertThat(two.count()).isEqualTo(2);
        assertThat(two.bits(0, 3)).isEqualTo(4);
        assertThat(two.bits(1, 0)).isEqualTo(5);
        assertThat(two.x(1)).isEqualTo(20);
        assertThat(two.y(0)).isEqualTo(30);
    }

    @Test
    void aSizeEachUnlessItIsNotKnown() {
        float[] one = {7};

        assertThat(new Descriptors(new long[4], one, one, new float[] {31}).size(0))
                .isEqualTo(31);
        assertThat(new Descriptors(new long[4], one, one).size(0)).isZero();
    }

    @Test
    void laterChangesOfTheArraysDoNotMatter() {
        long[] bits = {1, 2, 3, 4};
        Descriptors one = new Descriptors(bits, new float[1], new float[1]);

        bits[0] = 9;

        assertThat(one.bits(0, 0)).isEqualTo(1);
    }

    @Test
    void lengthsThatDoNotAgreeAreRefused() {
        assertThatThrownBy(() -> new Descriptors(new long[5], new float[1], new float[2]))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "5 longs, 1 x, 2 y and 1 sizes do not agree: a descriptor has 4 longs, one position and one size");
    }

    @Test
    void noneIsNone() {
        assertThat(Descriptors.NONE.count()).isZero();
    }
}
