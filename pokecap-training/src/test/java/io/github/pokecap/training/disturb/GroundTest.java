package io.github.pokecap.training.disturb;

import static io.github.pokecap.training.disturb.Drawn.BLUE;
import static io.github.pokecap.training.disturb.Drawn.CLEAR;
import static io.github.pokecap.training.disturb.Drawn.RED;
import static io.github.pokecap.training.disturb.Drawn.argb;
import static io.github.pokecap.training.disturb.Drawn.decoded;
import static io.github.pokecap.training.disturb.Drawn.disturbed;
import static io.github.pokecap.training.disturb.Drawn.filled;
import static io.github.pokecap.training.disturb.Drawn.pixels;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GroundTest {
    private static BufferedImage dot() {
        BufferedImage image = filled(40, 30, CLEAR);
        image.setRGB(20, 15, RED);
        return image;
    }

    @Test
    void aColoredGroundIsOneOfEight() throws IOException {
        int[] pixels = argb(disturbed(Disturbances.coloredGround(), dot()));
        assertThat(pixels[15 * 40 + 20]).isEqualTo(RED);
        assertThat(ColoredGround.COLORS).extracting(Color::getRGB).contains(pixels[0]);
        assertThat(Arrays.stream(pixels).distinct().count()).isEqualTo(2);
    }

    @Test
    void halfCoveredPixelsAreMixedWithTheGround() throws IOException {
        int[] pixels = argb(disturbed(Disturbances.coloredGround(), pixels(2, 0x80ff0000, CLEAR)));
        Color ground = new Color(pixels[1]);
        Color mixed = new Color(pixels[0], true);
        assertThat(mixed.getAlpha()).isEqualTo(255);
        assertThat(mixed.getRed()).isBetween((ground.getRed() + 255) / 2 - 2, (ground.getRed() + 255) / 2 + 2);
        assertThat(mixed.getBlue()).isBetween(ground.getBlue() / 2 - 2, ground.getBlue() / 2 + 2);
    }

    @Test
    void aPhotographicGroundIsOpaqueAndUneven() throws IOException {
        int[] pixels = argb(disturbed(Disturbances.photographicGround(), dot()));
        assertThat(pixels[15 * 40 + 20]).isEqualTo(RED);
        assertThat(Arrays.stream(pixels)).allMatch(argb -> argb >>> 24 == 255);
        assertThat(Arrays.stream(pixels).distinct().count()).isGreaterThan(300);
    }

    /** Neighbours in a photograph are alike, and more so than pixels far apart; in mere noise they are not. */
    @Test
    void aPhotographicGroundIsSmoothOnTheSmallScale() {
        BufferedImage scene = NaturalScene.paint(200, 160, new SplittableRandom(5));
        double near = 0;
        double far = 0;
        for (int y = 0; y < 160; y++) {
            for (int x = 0; x < 100; x++) {
                near += difference(scene.getRGB(x, y), scene.getRGB(x + 1, y));
                far += difference(scene.getRGB(x, y), scene.getRGB(x + 100, (y + 80) % 160));
            }
        }
        assertThat(far).isGreaterThan(3 * near);
    }

    private static int difference(int one, int other) {
        return Math.abs(new Color(one).getGreen() - new Color(other).getGreen());
    }

    @Test
    void theSameNumbersGiveTheSameSceneAndOthersAnother() throws IOException {
        byte[] once = Disturbances.photographicGround().disturb(dot(), new SplittableRandom(3));
        assertThat(Disturbances.photographicGround().disturb(dot(), new SplittableRandom(3)))
                .isEqualTo(once);
        assertThat(Disturbances.photographicGround().disturb(dot(), new SplittableRandom(4)))
                .isNotEqualTo(once);
    }

    @Test
    void anyShapeHasAScene() {
        for (int[] size : new int[][] {{1, 1}, {1, 300}, {300, 1}, {7, 5}}) {
            BufferedImage scene = NaturalScene.paint(size[0], size[1], new SplittableRandom(1));
            assertThat(scene.getWidth() * scene.getHeight()).isEqualTo(size[0] * size[1]);
        }
    }

    @Test
    void aPictureWithoutTransparencyHasItsGroundAlready() {
        String message = "cannot lay a ground behind the picture: it has no transparency that would tell its subject;"
                + " cut the subject out first";
        assertThatThrownBy(() -> disturbed(Disturbances.coloredGround(), filled(2, 2, RED)))
                .isInstanceOf(IOException.class)
                .hasMessage(message);
        assertThatThrownBy(() -> disturbed(Disturbances.photographicGround(), filled(2, 2, RED)))
                .isInstanceOf(IOException.class)
                .hasMessage(message);
    }

    @Test
    void photographsOfYourOwnAreCutFromTheirMiddle(@TempDir Path folder) throws IOException {
        // Six wide, two high, for a ground of 2 x 2: the middle two columns.
        BufferedImage photo = pixels(6, RED, RED, BLUE, BLUE, RED, RED, RED, RED, BLUE, BLUE, RED, RED);
        Files.write(folder.resolve("a.PNG"), EncodedPicture.png(photo));
        Files.writeString(folder.resolve("notes.txt"), "no photograph");
        Disturbance ground = Disturbances.photographicGround(folder);
        assertThat(argb(disturbed(ground, filled(2, 2, CLEAR)))).containsOnly(BLUE);
        // A larger ground enlarges it.
        assertThat(argb(disturbed(ground, filled(4, 4, CLEAR)))).hasSize(16).contains(BLUE);
    }

    @Test
    void namesThePhotographThatCannotBeUsed(@TempDir Path folder) throws IOException {
        Path broken = Files.writeString(folder.resolve("a.jpg"), "no photograph");
        assertThatThrownBy(() -> disturbed(Disturbances.photographicGround(folder), dot()))
                .isInstanceOf(IOException.class)
                .hasMessage("cannot use photograph " + broken
                        + ": cannot disturb picture: ImageIO cannot read it; give a PNG, JPEG, GIF or BMP");
    }

    @Test
    void refusesAFolderWithoutPhotographs(@TempDir Path folder) {
        assertThatThrownBy(() -> Disturbances.photographicGround(folder))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("there is no photograph in " + folder + "; put PNG, JPEG, GIF or BMP files there");
        Path missing = folder.resolve("missing");
        assertThatThrownBy(() -> Disturbances.photographicGround(missing))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "cannot read photographs from " + missing + ": java.nio.file.NoSuchFileException: " + missing);
    }

    @Test
    void decodesGreyAsItIsWritten() throws IOException {
        BufferedImage grey = new BufferedImage(1, 1, BufferedImage.TYPE_BYTE_GRAY);
        grey.getRaster().setSample(0, 0, 0, 128);
        assertThat(argb(DecodedPicture.of(EncodedPicture.png(grey)))).containsExactly(0xff808080);
        assertThat(decoded(EncodedPicture.png(grey)).getType()).isEqualTo(BufferedImage.TYPE_BYTE_GRAY);
    }
}
