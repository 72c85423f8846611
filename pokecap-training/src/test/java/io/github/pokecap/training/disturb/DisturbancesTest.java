package io.github.pokecap.training.disturb;

import static io.github.pokecap.training.disturb.Drawn.BLUE;
import static io.github.pokecap.training.disturb.Drawn.CLEAR;
import static io.github.pokecap.training.disturb.Drawn.RED;
import static io.github.pokecap.training.disturb.Drawn.WHITE;
import static io.github.pokecap.training.disturb.Drawn.argb;
import static io.github.pokecap.training.disturb.Drawn.disturbed;
import static io.github.pokecap.training.disturb.Drawn.filled;
import static io.github.pokecap.training.disturb.Drawn.pixels;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class DisturbancesTest {
    @Test
    void theUsualOnesAreSix() {
        assertThat(Disturbances.usual())
                .extracting(Disturbance::name)
                .containsExactly("color ground", "photo ground", "64 px", "JPEG 40", "mirrored", "turned 15°");
    }

    @Test
    void mirroringChangesLeftAndRight() throws IOException {
        assertThat(argb(disturbed(Disturbances.mirrored(), pixels(3, RED, CLEAR, BLUE, WHITE, RED, RED))))
                .containsExactly(BLUE, CLEAR, RED, RED, RED, WHITE);
    }

    @Test
    void aQuarterTurnIsClockwise() throws IOException {
        BufferedImage turned = disturbed(Disturbances.rotated(90), pixels(2, RED, BLUE));
        assertThat(turned.getWidth()).isEqualTo(1);
        assertThat(argb(turned)).containsExactly(RED, BLUE);
        assertThat(argb(disturbed(Disturbances.rotated(180), pixels(2, RED, BLUE))))
                .containsExactly(BLUE, RED);
    }

    @Test
    void theTurnedPictureFitsItsCanvas() throws IOException {
        // 100 cos 15° + 40 sin 15° = 96.6 + 10.4 and 40 cos 15° + 100 sin 15° = 38.6 + 25.9.
        BufferedImage clear = disturbed(Disturbances.rotated(15), pixelsWithAHole());
        assertThat(clear.getWidth()).isEqualTo(107);
        assertThat(clear.getHeight()).isEqualTo(65);
        assertThat(clear.getRGB(0, 0)).isZero();
        assertThat(clear.getRGB(53, 32)).isEqualTo(RED);
        BufferedImage opaque = disturbed(Disturbances.rotated(15), filled(100, 40, RED));
        assertThat(opaque.getRGB(0, 0))
                .as("no transparency comes to a picture without")
                .isEqualTo(WHITE);
    }

    private static BufferedImage pixelsWithAHole() {
        BufferedImage image = filled(100, 40, RED);
        image.setRGB(3, 3, CLEAR);
        return image;
    }

    @Test
    void shrinkingMixesThePixelsThatFallTogether() throws IOException {
        int dark = 0xff204060;
        int light = 0xff6080a0;
        BufferedImage image = pixels(4, dark, light, CLEAR, CLEAR, light, dark, RED, CLEAR);
        // Left the mean of both blues; right a quarter of red and nothing, which is red at a quarter's coverage.
        int[] small = argb(disturbed(Disturbances.longestSide(2), image));
        assertThat(small).containsExactly(0xff406080, 0x40ff0000);
    }

    @Test
    void theLongestSideIsWhatIsAskedFor() throws IOException {
        BufferedImage small = disturbed(Disturbances.longestSide(64), filled(100, 400, RED));
        assertThat(small.getWidth()).isEqualTo(16);
        assertThat(small.getHeight()).isEqualTo(64);
        assertThat(argb(small)).containsOnly(RED);
        assertThat(disturbed(Disturbances.longestSide(64), filled(40, 30, RED)).getWidth())
                .isEqualTo(40);
        assertThat(disturbed(Disturbances.longestSide(2), filled(300, 1, RED)).getHeight())
                .isEqualTo(1);
    }

    @Test
    void jpegIsOverWhite() throws IOException {
        BufferedImage image = filled(32, 16, CLEAR);
        for (int pixel = 0; pixel < 256; pixel++) {
            image.setRGB(pixel % 16, pixel >> 4, 0xff808080);
        }
        BufferedImage jpeg = disturbed(Disturbances.jpeg(40), image);
        assertThat(jpeg.getColorModel().hasAlpha()).isFalse();
        assertThat(new Color(jpeg.getRGB(4, 8)).getGreen()).isBetween(124, 132);
        assertThat(new Color(jpeg.getRGB(28, 8)).getGreen()).isGreaterThan(250);
    }

    @Test
    void jpegQualityIsOnTheScaleOfLibjpeg() throws IOException {
        byte[] jpeg = Disturbances.jpeg(40).disturb(filled(8, 8, RED), new SplittableRandom(1));
        // The first step of luminance is 16 at quality 50; at 40 it is 16 * 50 / 40.
        int table = indexOf(jpeg, 0xff, 0xdb);
        assertThat(jpeg[table + 5]).isEqualTo((byte) 20);
    }

    private static int indexOf(byte[] bytes, int first, int second) {
        int at = 0;
        while ((bytes[at] & 0xff) != first || (bytes[at + 1] & 0xff) != second) {
            at++;
        }
        return at;
    }

    @Test
    void refusesWhatCannotBe() {
        assertThatThrownBy(() -> Disturbances.longestSide(0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the longest side is 0 pixels, must be at least 1");
        assertThatThrownBy(() -> Disturbances.jpeg(0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("JPEG quality is 0, outside 1 to 100");
        assertThatThrownBy(() -> Disturbances.jpeg(101)).hasMessage("JPEG quality is 101, outside 1 to 100");
    }
}
