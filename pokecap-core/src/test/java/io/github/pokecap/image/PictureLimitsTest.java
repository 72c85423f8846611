package io.github.pokecap.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class PictureLimitsTest {
    private final PictureLimits limits = new PictureLimits(100, 20, 1000);

    @Test
    void areWideEnoughForAPhone() {
        assertThat(PictureLimits.defaults()).isEqualTo(new PictureLimits(50_000_000, 16_384, 33_554_432));
    }

    @Test
    void allowWhatJustFits() throws UnreadablePicture {
        limits.check("PNG", 20, 5);
        limits.check("PNG", 1, 1);
        limits.check(1000);
    }

    @Test
    void refuseWhatIsTooLarge() {
        refused(
                101,
                1,
                "PNG of 101 x 1 is 101 pixels, over the limit of 100; make it smaller or raise"
                        + " PictureLimits.maxPixels");
        refused(
                1,
                21,
                "PNG of 1 x 21 is over the limit of 20 a side; make it smaller or raise" + " PictureLimits.maxSide");
        refused(0, 5, "PNG of 0 x 5 has no pixel; it is damaged, take another copy");
        refused(
                0xffff_ffffL,
                0xffff_ffffL,
                "PNG of 4294967295 x 4294967295 is 18446744065119617025 pixels, over the"
                        + " limit of 100; make it smaller or raise PictureLimits.maxPixels");
    }

    @Test
    void mustBePositive() {
        assertThatThrownBy(() -> new PictureLimits(0, 1, 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("maxPixels is 0, must be at least 1");
        assertThatThrownBy(() -> new PictureLimits(1, -3, 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("maxSide is -3, must be at least 1");
        assertThatThrownBy(() -> new PictureLimits(1, 1, 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("maxBytes is 0, must be at least 1");
    }

    private void refused(long width, long height, String message) {
        assertThatThrownBy(() -> limits.check("PNG", width, height))
                .isInstanceOf(UnreadablePicture.class)
                .hasMessage(message);
    }
}
