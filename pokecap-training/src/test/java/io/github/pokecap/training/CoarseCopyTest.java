package io.github.pokecap.training;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pokecap.image.Picture;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class CoarseCopyTest {
    private static final int WHITE = 0xffffff;
    private static final int RED = 0xff0000;

    /** White background up to a column, red subject from there on. */
    private static Picture halves(int width, int height, int from) {
        int[] rgb = new int[width * height];
        boolean[] foreground = new boolean[rgb.length];
        for (int i = 0; i < rgb.length; i++) {
            foreground[i] = i % width >= from;
            rgb[i] = foreground[i] ? RED : WHITE;
        }
        return new Picture(width, height, rgb, foreground, new Picture.Frame(width, height, 0, 0, width, height));
    }

    private static String row(Picture picture, int from, int to) {
        StringBuilder row = new StringBuilder();
        for (int x = from; x < to; x++) {
            row.append(String.format("%06x%s ", picture.rgb(x), picture.isForeground(x) ? "+" : "-"));
        }
        return row.toString().trim();
    }

    /**
     * 96 pixels become 48 cells of two. Column 47 is white, 48 is red; cell 23 is white and cell 24 red, their middles at 47
     * and 49 (in pixels, of which column 47's middle is 47.5 and 48's is 48.5). A quarter of the way from 47 to 49
     * is three quarters white: green and blue are 191; and the other way about 64.
     */
    @Test
    void anEdgeBetweenTwoCellsIsMixedByHowFarTheyAre() {
        Picture copy = CoarseCopy.of(halves(96, 96, 48), 0);

        assertThat(row(copy, 46, 50)).isEqualTo("ffffff- ffbfbf- ff4040+ ff0000+");
        assertThat(copy.width()).isEqualTo(96);
        assertThat(copy.height()).isEqualTo(96);
        assertThat(copy.frame()).isEqualTo(halves(96, 96, 48).frame());
    }

    /**
     * Column 48 is white as well, so cell 24 is half red: green and blue are 127.5, foreground a half. Between cell 24 and
     * cell 25 (middles at 49 and 51) columns 49 and 50 have a quarter and three quarters of the way.
     */
    @Test
    void anEdgeWithinACellIsAveraged() {
        Picture copy = CoarseCopy.of(halves(96, 2, 49), 0);

        assertThat(row(copy, 47, 52)).isEqualTo("ffdfdf- ff9f9f- ff6060+ ff2020+ ff0000+");
    }

    @Test
    void threeSizesTakeTurns() {
        Picture picture = halves(97, 97, 40);

        assertThat(pixels(CoarseCopy.of(picture, 0))).isEqualTo(pixels(CoarseCopy.of(picture, 3)));
        assertThat(pixels(CoarseCopy.of(picture, 0))).isNotEqualTo(pixels(CoarseCopy.of(picture, 1)));
        assertThat(pixels(CoarseCopy.of(picture, 1))).isNotEqualTo(pixels(CoarseCopy.of(picture, 2)));
        assertThat(pixels(CoarseCopy.of(picture, 2))).isNotEqualTo(pixels(picture));
    }

    @Test
    void aSmallPictureStaysAsItIs() {
        Picture small = halves(48, 20, 10);

        assertThat(CoarseCopy.of(small, 0)).isSameAs(small);
    }

    /** 200 by 1 pixels are 48 by a quarter of a pixel: by one. */
    @Test
    void aLineStaysALine() {
        Picture copy = CoarseCopy.of(halves(200, 1, 100), 0);

        assertThat(copy.width()).isEqualTo(200);
        assertThat(copy.height()).isEqualTo(1);
        assertThat(copy.isForeground(150)).isTrue();
        assertThat(copy.isForeground(50)).isFalse();
    }

    private static int[] pixels(Picture picture) {
        int[] rgb = new int[picture.width() * picture.height()];
        Arrays.setAll(rgb, picture::rgb);
        return rgb;
    }
}
