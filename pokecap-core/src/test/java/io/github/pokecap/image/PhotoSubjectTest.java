package io.github.pokecap.image;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Paint;
import java.awt.RadialGradientPaint;
import java.awt.image.BufferedImage;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.opencv.core.Mat;
import org.opencv.imgproc.Imgproc;

class PhotoSubjectTest {
    private static final int SIDE = 240;

    @BeforeAll
    static void load() {
        OpenCv.load();
    }

    static Stream<Arguments> grounds() {
        Color sky = new Color(90, 140, 220);
        Color[] dusk = {new Color(240, 170, 90), new Color(90, 60, 90), new Color(40, 40, 60)};
        return Stream.of(
                Arguments.of("sky", new GradientPaint(0, 0, sky, 0, SIDE, Color.WHITE)),
                Arguments.of("meadow", new GradientPaint(0, 60, sky, 0, 130, new Color(70, 120, 40))),
                Arguments.of("dusk", new RadialGradientPaint(SIDE / 2f, 0, SIDE, new float[] {0, 0.6f, 1}, dusk)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("grounds")
    void findsTheCreature(String name, Paint ground) {
        assertThat(Drawn.overlap(onClear(), decoded(Drawn.creature(SIDE, SIDE, ground))))
                .as(name)
                .isGreaterThan(0.93);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("grounds")
    void findsItThroughTheGrainOfACamera(String name, Paint ground) {
        BufferedImage image = Drawn.creature(SIDE, SIDE, ground);
        Random random = new Random(4);
        for (int y = 0; y < SIDE; y++) {
            for (int x = 0; x < SIDE; x++) {
                int grain = random.nextInt(17) - 8;
                Color color = new Color(image.getRGB(x, y));
                image.setRGB(
                        x,
                        y,
                        new Color(
                                        grainy(color.getRed(), grain),
                                        grainy(color.getGreen(), grain),
                                        grainy(color.getBlue(), grain))
                                .getRGB());
            }
        }
        // At dusk the dark ears are hardly darker than the grain.
        double least = name.equals("dusk") ? 0.75 : 0.9;
        assertThat(Drawn.overlap(onClear(), decoded(image))).as(name).isGreaterThan(least);
    }

    private static int grainy(int value, int grain) {
        return Math.max(0, Math.min(255, value + grain));
    }

    @Test
    void keepsWhatTheCreatureEncloses() {
        Picture picture =
                decoded(Drawn.creature(SIDE, SIDE, new GradientPaint(0, 0, Color.WHITE, 0, SIDE, Color.BLUE)));
        // The middle of the belly.
        assertThat(Drawn.isSubject(picture, SIDE / 2, SIDE * 58 / 100)).isTrue();
    }

    @Test
    void findsNothingWhereNothingIsCutOff() {
        assertThat(found(Drawn.blank(SIDE, SIDE, Color.ORANGE))).isFalse();
        assertThat(found(Drawn.blank(1, SIDE, Color.ORANGE))).isFalse();
        assertThat(found(Drawn.blank(1, 1, Color.ORANGE))).isFalse();
        assertThat(found(Drawn.blank(SIDE, SIDE, new GradientPaint(0, 0, Color.BLUE, SIDE, SIDE, Color.CYAN))))
                .isFalse();
    }

    @Test
    void theCoverageIsAllOrNothingInTheSizeOfTheImage() {
        BufferedImage image = Drawn.creature(300, 200, new GradientPaint(0, 0, Color.BLUE, 0, 200, Color.WHITE));
        try (MatScope scope = new MatScope()) {
            Mat coverage = Objects.requireNonNull(PhotoSubject.coverage(color(image, scope), scope));
            assertThat(coverage.cols()).isEqualTo(300);
            assertThat(coverage.rows()).isEqualTo(200);
            byte[] bytes = new byte[300 * 200];
            coverage.get(0, 0, bytes);
            assertThat(bytes).contains(0, -1);
            for (byte covered : bytes) {
                assertThat(covered).isIn((byte) 0, (byte) -1);
            }
        }
    }

    private static boolean found(BufferedImage image) {
        try (MatScope scope = new MatScope()) {
            return PhotoSubject.coverage(color(image, scope), scope) != null;
        }
    }

    private static Mat color(BufferedImage image, MatScope scope) {
        Pixels pixels = OverWhite.of(JavaPixels.bgra(image, scope), image.getWidth(), image.getHeight());
        Mat color = scope.mat();
        Imgproc.cvtColor(pixels.mat(), color, Imgproc.COLOR_BGRA2BGR);
        return color;
    }

    private static Picture onClear() {
        return decoded(Drawn.creature(SIDE, SIDE, Drawn.CLEAR));
    }

    private static Picture decoded(BufferedImage image) {
        return new PictureDecoder().decode(image);
    }
}
