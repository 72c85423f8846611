package io.github.pokecap.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.opencv.core.Mat;

/** Every kind of PNG pixel, two of them side by side, written by hand. */
class OpenCvPixelsTest {
    private static final int GREY = 0;
    private static final int RGB = 2;
    private static final int PALETTE = 3;
    private static final int GREY_ALPHA = 4;
    private static final int RGB_ALPHA = 6;

    private static final List<Integer> OPAQUE = List.of();

    @BeforeAll
    static void load() {
        OpenCv.load();
    }

    static Stream<Arguments> kinds() {
        return Stream.of(
                arguments("rgb 8", png(8, RGB).rows(row(10, 20, 30, 40, 50, 60)), List.of(0x0a141e, 0x28323c), OPAQUE),
                // 16 bits: the high byte, for 258 / 257 = 1.004 and 51658 / 257 = 201.004.
                arguments(
                        "rgb 16",
                        png(16, RGB).rows(row(1, 2, 3, 4, 5, 6, 201, 202, 203, 204, 205, 206)),
                        List.of(0x010305, 0xc9cbcd),
                        OPAQUE),
                arguments(
                        "rgb 8 with a transparent colour",
                        png(8, RGB).transparent(0, 10, 0, 20, 0, 30).rows(row(10, 20, 30, 40, 50, 60)),
                        List.of(0xffffff, 0x28323c),
                        List.of(0, 255)),
                arguments(
                        "rgb 16 with a transparent colour",
                        png(16, RGB).transparent(1, 2, 3, 4, 5, 6).rows(row(1, 2, 3, 4, 5, 6, 9, 0, 9, 0, 9, 0)),
                        List.of(0xffffff, 0x090909),
                        List.of(0, 255)),
                // Half transparent over white: 40 * 128/255 + 127 = 147.08, 50: 152.1, 60: 157.1.
                arguments(
                        "rgba 8",
                        png(8, RGB_ALPHA).rows(row(10, 20, 30, 0, 40, 50, 60, 128)),
                        List.of(0xffffff, 0x93989d),
                        List.of(0, 128)),
                arguments(
                        "rgba 16",
                        png(16, RGB_ALPHA).rows(row(1, 2, 3, 4, 5, 6, 0, 0, 40, 40, 50, 50, 60, 60, 128, 128)),
                        List.of(0xffffff, 0x93989d),
                        List.of(0, 128)),
                arguments("grey 8", png(8, GREY).rows(row(10, 200)), List.of(0x0a0a0a, 0xc8c8c8), OPAQUE),
                arguments("grey 16", png(16, GREY).rows(row(1, 2, 200, 100)), List.of(0x010101, 0xc8c8c8), OPAQUE),
                arguments("grey 1", png(1, GREY).rows(row(0x40)), List.of(0x000000, 0xffffff), OPAQUE),
                arguments("grey 2", png(2, GREY).rows(row(0x60)), List.of(0x555555, 0xaaaaaa), OPAQUE),
                arguments("grey 4", png(4, GREY).rows(row(0x3c)), List.of(0x333333, 0xcccccc), OPAQUE),
                arguments(
                        "grey 8 with a transparent grey",
                        png(8, GREY).transparent(0, 10).rows(row(10, 200)),
                        List.of(0xffffff, 0xc8c8c8),
                        List.of(0, 255)),
                arguments(
                        "grey 4 with a transparent grey",
                        png(4, GREY).transparent(0, 3).rows(row(0x3c)),
                        List.of(0xffffff, 0xcccccc),
                        List.of(0, 255)),
                // 258 is transparent, 259 is not, though both are 1 of 255.
                arguments(
                        "grey 16 with a transparent grey",
                        png(16, GREY).transparent(1, 2).rows(row(1, 2, 1, 3)),
                        List.of(0xffffff, 0x010101),
                        List.of(0, 255)),
                arguments(
                        "grey alpha 8",
                        png(8, GREY_ALPHA).rows(row(10, 0, 40, 128)),
                        List.of(0xffffff, 0x939393),
                        List.of(0, 128)),
                arguments(
                        "grey alpha 16",
                        png(16, GREY_ALPHA).rows(row(1, 2, 0, 0, 40, 40, 128, 128)),
                        List.of(0xffffff, 0x939393),
                        List.of(0, 128)),
                arguments(
                        "palette 8",
                        png(8, PALETTE).palette(10, 20, 30, 40, 50, 60).rows(row(0, 1)),
                        List.of(0x0a141e, 0x28323c),
                        OPAQUE),
                arguments(
                        "palette 1 with alpha",
                        png(1, PALETTE)
                                .palette(10, 20, 30, 40, 50, 60)
                                .transparent(0, 128)
                                .rows(row(0x40)),
                        List.of(0xffffff, 0x93989d),
                        List.of(0, 128)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("kinds")
    void readsPng(String kind, byte[] bytes, List<Integer> rgb, List<Integer> alpha) throws UnreadablePicture {
        try (MatScope scope = new MatScope()) {
            Pixels pixels = OpenCvPixels.decode(bytes, ImageHeader.read(bytes), scope);
            Mat mat = pixels.mat();
            assertThat(colors(mat)).as(kind).isEqualTo(rgb);
            assertThat(alphas(pixels.hasAlpha() ? OverWhite.alpha(mat, scope) : null))
                    .isEqualTo(alpha);
            assertThat(pixels.imageWidth()).isEqualTo(2);
            assertThat(pixels.imageHeight()).isEqualTo(1);
        }
    }

    private static PngBytes png(int depth, int colorType) {
        return PngBytes.header(2, 1, depth, colorType);
    }

    /** Behind the filter byte 0, which means none. */
    private static byte[] row(int... values) {
        byte[] row = new byte[values.length + 1];
        System.arraycopy(PngBytes.bytes(values), 0, row, 1, values.length);
        return row;
    }

    private static List<Integer> colors(Mat bgr) {
        return Stream.of(0, 1)
                .map(x -> bgr.get(0, x))
                .map(pixel -> ((int) pixel[2] << 16) | ((int) pixel[1] << 8) | (int) pixel[0])
                .toList();
    }

    private static List<Integer> alphas(@Nullable Mat alpha) {
        return alpha == null
                ? OPAQUE
                : Stream.of(0, 1).map(x -> (int) alpha.get(0, x)[0]).toList();
    }
}
