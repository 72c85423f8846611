package io.github.pokecap.feature;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pokecap.image.Picture;
import org.junit.jupiter.api.Test;

class CenteredSubjectTest {
    private static final int SIDE = CenteredSubject.SIDE;

    /** The mass of a mask, and its centre. */
    private record Mass(double area, double x, double y) {
        static Mass of(float[] mask) {
            double area = 0;
            double x = 0;
            double y = 0;
            for (int i = 0; i < mask.length; i++) {
                int row = i / SIDE;
                area += mask[i];
                x += mask[i] * (i % SIDE + 0.5);
                y += mask[i] * (row + 0.5);
            }
            return new Mass(area / 255, x / area, y / area);
        }
    }

    /** A disc of radius r has a mean squared distance of r * r / 2, so 25.6 makes it one of 36.2 and of 4,118 pixels. */
    @Test
    void aDiscIsAlwaysOfTheSameSizeAndInTheMiddle() {
        for (int side : new int[] {60, 128, 256}) {
            Mass mass = Mass.of(
                    CenteredSubject.of(Sketches.disc(side, Sketches.BLACK)).mask());

            assertThat(mass.area()).isBetween(4_118 * 0.97, 4_118 * 1.03);
            assertThat(mass.x()).isBetween(63.0, 65.0);
            assertThat(mass.y()).isBetween(63.0, 65.0);
        }
    }

    /** A thin tail makes the bounding box half as wide again, but moves the body only a little. */
    @Test
    void aTailHardlyMovesTheBody() {
        float[] plain = CenteredSubject.of(Sketches.disc(160, Sketches.BLACK)).mask();
        Picture tailed = Sketches.of(
                240,
                160,
                (x, y) -> Math.hypot(x - 79.5, y - 79.5) <= 80 || (x >= 160 && y == 80)
                        ? Sketches.BLACK
                        : Sketches.NOTHING);
        float[] withTail = CenteredSubject.of(tailed).mask();

        double common = 0;
        for (int i = 0; i < plain.length; i++) {
            common += Math.min(plain[i], withTail[i]) / 255;
        }
        assertThat(common).isGreaterThan(0.93 * Mass.of(plain).area());
    }

    @Test
    void theGroundIsWhiteAndTheSubjectHasItsLightness() {
        CenteredSubject subject = CenteredSubject.of(Sketches.disc(100, 0x808080));

        assertThat(subject.gray()[0]).isEqualTo(255);
        assertThat(subject.mask()[0]).isZero();
        assertThat(subject.gray()[SIDE / 2 * SIDE + SIDE / 2]).isEqualTo(128);
        assertThat(subject.mask()[SIDE / 2 * SIDE + SIDE / 2]).isEqualTo(255);
    }

    @Test
    void aPictureWithoutASubjectIsWhite() {
        CenteredSubject subject = CenteredSubject.of(Sketches.of("...", "..."));

        assertThat(subject.gray()).containsOnly(255);
        assertThat(subject.mask()).containsOnly(0);
    }
}
