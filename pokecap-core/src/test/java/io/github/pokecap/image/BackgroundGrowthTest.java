package io.github.pokecap.image;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Paint;
import java.awt.RadialGradientPaint;
import java.awt.TexturePaint;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.opencv.core.Mat;
import org.opencv.imgproc.Imgproc;

class BackgroundGrowthTest {
    private static final int SIDE = 200;

    @BeforeAll
    static void load() {
        OpenCv.load();
    }

    static Stream<Arguments> backgrounds() {
        Color sky = new Color(120, 170, 240);
        return Stream.of(
                Arguments.of("white", Color.WHITE),
                Arguments.of("black", Color.BLACK),
                Arguments.of("green", new Color(60, 150, 70)),
                Arguments.of("yellow", Color.YELLOW),
                Arguments.of("gradient down", new GradientPaint(0, 0, sky, 0, SIDE, Color.WHITE)),
                Arguments.of("gradient across the corner", new GradientPaint(0, 0, sky, SIDE, SIDE, Color.WHITE)),
                Arguments.of(
                        "bright in the middle",
                        new RadialGradientPaint(
                                SIDE / 2f, SIDE / 2f, SIDE, new float[] {0, 1}, new Color[] {Color.WHITE, sky})),
                Arguments.of("chequered", chequers(Color.WHITE, new Color(200, 210, 220))),
                Arguments.of("chequered in two colours", chequers(sky, new Color(90, 200, 110))),
                Arguments.of("noise", noise()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("backgrounds")
    void findsTheCreature(String name, Paint background) {
        boolean[] expected = opaquePixels(Drawn.creature(SIDE, SIDE, Drawn.CLEAR));
        boolean[] found = find(Drawn.creature(SIDE, SIDE, background));
        assertThat(found).as(name).isNotEmpty();
        assertThat(overlap(expected, found)).as(name).isGreaterThan(0.95);
    }

    @Test
    void findsACreatureThatTouchesTheBorder() {
        BufferedImage whole = Drawn.creature(SIDE, SIDE, Color.WHITE);
        BufferedImage cut = whole.getSubimage(0, 0, SIDE, 150);
        boolean[] expected =
                opaquePixels(Drawn.creature(SIDE, SIDE, Drawn.CLEAR).getSubimage(0, 0, SIDE, 150));
        assertThat(overlap(expected, find(cut))).isGreaterThan(0.95);
    }

    @Test
    void findsASmallSpriteOnALargeCanvas() {
        BufferedImage canvas = Drawn.blank(500, 500, Color.WHITE);
        canvas.createGraphics().drawImage(Drawn.creature(80, 80, Color.WHITE), 300, 20, null);
        boolean[] found = find(canvas);
        assertThat(found).isNotEmpty();
        assertThat(Parts.count(found)).isBetween(1700, 2500);
    }

    @Test
    void dropsDust() {
        BufferedImage image = Drawn.creature(SIDE, SIDE, Color.WHITE);
        image.setRGB(5, 5, 0xff000000);
        image.setRGB(190, 150, 0xff00ff00);
        boolean[] found = find(image);
        assertThat(found).isEqualTo(find(Drawn.creature(SIDE, SIDE, Color.WHITE)));
    }

    @Test
    void keepsWhatTheCreatureEncloses() {
        boolean[] found = find(Drawn.creature(SIDE, SIDE, Color.WHITE));
        // The middle of the belly, white on white.
        assertThat(found).isNotEmpty();
        assertThat(found[118 * SIDE + 100]).isTrue();
    }

    @Test
    void findsNothingInOneColor() {
        assertThat(find(Drawn.blank(SIDE, SIDE, Color.ORANGE))).isEmpty();
        assertThat(find(Drawn.blank(1, 1, Color.ORANGE))).isEmpty();
        assertThat(find(Drawn.blank(1, SIDE, Color.ORANGE))).isEmpty();
    }

    @Test
    void findsNothingInAPhotograph() {
        BufferedImage photo = Drawn.blank(SIDE, SIDE, Color.GRAY);
        Random random = new Random(3);
        for (int i = 0; i < 400; i++) {
            Color color = new Color(random.nextInt(1 << 24));
            photo.createGraphics()
                    .drawImage(
                            Drawn.blank(10 + random.nextInt(30), 10 + random.nextInt(30), color),
                            random.nextInt(SIDE) - 15,
                            random.nextInt(SIDE) - 15,
                            null);
        }
        assertThat(find(photo)).isEmpty();
    }

    /** Empty if there is no plausible subject. */
    private static boolean[] find(BufferedImage image) {
        try (MatScope scope = new MatScope()) {
            Mat bgra = JavaPixels.bgra(image, scope);
            Pixels pixels = OverWhite.of(bgra, image.getWidth(), image.getHeight());
            Mat color = scope.mat();
            Imgproc.cvtColor(pixels.mat(), color, Imgproc.COLOR_BGRA2BGR);
            LabImage lab = LabImage.of(color, scope);
            List<ColorCluster> backgrounds = BorderColors.of(lab);
            boolean[] found = backgrounds.isEmpty() ? null : BackgroundGrowth.subject(lab, backgrounds);
            return found == null ? new boolean[0] : found;
        }
    }

    private static boolean[] opaquePixels(BufferedImage image) {
        boolean[] opaque = new boolean[image.getWidth() * image.getHeight()];
        for (int i = 0; i < opaque.length; i++) {
            int row = i / image.getWidth();
            opaque[i] = image.getRGB(i % image.getWidth(), row) >>> 24 >= 128;
        }
        return opaque;
    }

    private static double overlap(boolean[] expected, boolean[] found) {
        assertThat(found).hasSameSizeAs(expected);
        int both = 0;
        int either = 0;
        for (int i = 0; i < expected.length; i++) {
            both += expected[i] && found[i] ? 1 : 0;
            either += expected[i] || found[i] ? 1 : 0;
        }
        return (double) both / either;
    }

    private static Paint chequers(Color one, Color other) {
        BufferedImage tile = Drawn.blank(16, 16, one);
        tile.createGraphics().drawImage(Drawn.blank(8, 8, other), 0, 0, null);
        tile.createGraphics().drawImage(Drawn.blank(8, 8, other), 8, 8, null);
        return new TexturePaint(tile, new Rectangle2D.Double(0, 0, 16, 16));
    }

    private static Paint noise() {
        BufferedImage tile = Drawn.blank(64, 64, Color.WHITE);
        Random random = new Random(5);
        for (int i = 0; i < 64 * 64; i++) {
            int row = i / 64;
            int grey = 200 + random.nextInt(24);
            tile.setRGB(i % 64, row, new Color(grey, grey - random.nextInt(10), grey - 20).getRGB());
        }
        return new TexturePaint(tile, new Rectangle2D.Double(0, 0, 64, 64));
    }
}
