package io.github.pokecap.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Small files that ask for much: of memory, or of time. What they get is measured. */
class PictureBombTest {
    private static final int GREY = 0;
    private static final int PROGRESSIVE = 0xc2;
    private static final int MEGABYTE = 1 << 20;

    private static final PictureDecoder DECODER = new PictureDecoder();

    @BeforeAll
    static void classesAreLoaded() {
        DECODER.decode(PngBytes.black(300, 300));
        assertThat(catchThrowable(() -> DECODER.decode(new byte[0]))).isInstanceOf(PictureException.class);
    }

    /** 35 bytes: a screen of 65,535 x 65,535, two colours, a frame of the same size, no data. */
    @Test
    void aGifOfAFewBytesThatAsksForGigabytes() throws IOException {
        byte[] bomb = gif(
                PngBytes.bytes(0xff, 0xff, 0xff, 0xff, 0x80, 0, 0, 0, 0, 0, 0xff, 0xff, 0xff),
                PngBytes.bytes(0xff, 0xff, 0xff, 0xff, 0, 2, 1, 0x44, 0, 0x3b));
        assertThat(bomb).hasSize(34);
        Cost.of(DECODER, bomb)
                .isNextToNothingFor("GIF of 65535 x 65535 is 4294836225 pixels, over the limit of 50000000; make it"
                        + " smaller or raise PictureLimits.maxPixels");
    }

    @Test
    void aGifWhoseFrameIsLargerThanItsScreen() throws IOException {
        byte[] bomb = gif(PngBytes.bytes(1, 0, 1, 0, 0, 0, 0), PngBytes.bytes(0xff, 0xff, 0xff, 0xff, 0, 2, 0, 0x3b));
        Cost.of(DECODER, bomb)
                .isNextToNothingFor("GIF of 65535 x 65535 is 4294836225 pixels, over the limit of 50000000; make it"
                        + " smaller or raise PictureLimits.maxPixels");
    }

    private static byte[] gif(byte[] screen, byte[] frame) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes("GIF89a".getBytes(StandardCharsets.US_ASCII));
        out.writeBytes(screen);
        out.writeBytes(PngBytes.bytes(0x2c, 0, 0, 0, 0));
        out.writeBytes(frame);
        return out.toByteArray();
    }

    @ParameterizedTest
    @CsvSource({
        "60000, 60000, 60000 x 60000 is 3600000000 pixels",
        "-1, -1, 4294967295 x 4294967295 is 18446744065119617025 pixels"
    })
    void aPngWhoseHeaderAsksForGigabytes(int width, int height, String size) throws IOException {
        Cost.of(DECODER, PngBytes.header(width, height, 8, GREY).rows())
                .isNextToNothingFor("PNG of " + size + ", over the limit of 50000000; make it smaller or raise"
                        + " PictureLimits.maxPixels");
    }

    @Test
    void aPngThatIsNarrowAndLong() throws IOException {
        Cost.of(DECODER, PngBytes.header(16_385, 1, 8, GREY).rows())
                .isNextToNothingFor("PNG of 16385 x 1 is over the limit of 16384 a side; make it smaller or raise"
                        + " PictureLimits.maxSide");
    }

    /** Run lengths need no rows, so that only the limits hold this one: 40 bytes of header, one of data. */
    @Test
    void aBmpOfRunLengthsThatAsksForGigabytes() throws IOException {
        byte[] bomb = Arrays.copyOf(
                PngBytes.bytes(
                        'B', 'M', 0, 0, 0, 0, 0, 0, 0, 0, 54, 0, 0, 0, 40, 0, 0, 0, 0, 0, 1, 0, 0, 0, 1, 0, 1, 0, 8, 0,
                        1),
                56);
        Cost.of(DECODER, bomb)
                .isNextToNothingFor("BMP of 65536 x 65536 is 4294967296 pixels, over the limit of 50000000; make it"
                        + " smaller or raise PictureLimits.maxPixels");
    }

    @Test
    void aWebpThatFillsItsFourteenBits() throws IOException {
        byte[] bomb = Encoded.webp(Drawn.blank(8, 8, Drawn.CLEAR), Encoded.LOSSLESS);
        assertThat(new String(bomb, 12, 4, StandardCharsets.US_ASCII)).isEqualTo("VP8L");
        Arrays.fill(bomb, 21, 24, (byte) 0xff);
        bomb[24] |= 0x0f;
        Cost.of(DECODER, bomb)
                .isNextToNothingFor("WebP of 16384 x 16384 is 268435456 pixels, over the limit of 50000000; make it"
                        + " smaller or raise PictureLimits.maxPixels");
    }

    @Test
    void aWebpWithACanvasOfSixteenMillionASide() throws IOException {
        byte[] bomb = Encoded.webp(Drawn.creature(24, 20, Drawn.CLEAR), 80);
        assertThat(new String(bomb, 12, 4, StandardCharsets.US_ASCII)).isEqualTo("VP8X");
        Arrays.fill(bomb, 24, 30, (byte) 0xff);
        Cost.of(DECODER, bomb)
                .isNextToNothingFor("WebP of 16777216 x 16777216 is 281474976710656 pixels, over the limit of 50000000;"
                        + " make it smaller or raise PictureLimits.maxPixels");
    }

    /** Each scan of 10 bytes is a pass over all pixels. */
    @ParameterizedTest
    @ValueSource(ints = {51, 3_000_000})
    void aProgressiveJpegOfManyScans(int scans) throws IOException {
        byte[] bomb = JpegBytes.grey(7_000, 7_000, PROGRESSIVE, 8, scans);
        Cost cost = Cost.of(DECODER, bomb);
        cost.isNextToNothingFor("JPEG of 7000 x 7000 has more scans than the limit of 50; save it again");
    }

    /** So many are read; the pixels of the largest picture are passed over 50 times in less than 10 seconds. */
    @Test
    void aProgressiveJpegOfAsManyScansAsAllowed() throws IOException {
        Cost cost = Cost.of(DECODER, JpegBytes.grey(7_000, 7_000, PROGRESSIVE, 8, 50));
        assertThat(cost.message()).isEmpty();
        cost.isBelow(10_000, 50_000, 12 * 49_000);
    }

    /** 30 chunks of 8 MB of zeros in 8 kB each; unpacked they take 0.4 seconds, and 4,000 of them a minute. */
    @ParameterizedTest
    @ValueSource(strings = {"zTXt", "iTXt", "iCCP"})
    void aPngWithPackedTexts(String type) throws IOException, UnreadablePicture {
        byte[] keyword = type.equals("iTXt") ? PngBytes.bytes('k', 0, 1, 0, 0, 0) : PngBytes.bytes('k', 0, 0);
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        text.writeBytes(keyword);
        text.writeBytes(PngBytes.packed(new byte[7 * MEGABYTE]));
        PngBytes png = PngBytes.header(4, 4, 8, GREY);
        for (int i = 0; i < 30; i++) {
            png.chunk(type, text.toByteArray());
        }
        byte[] bomb = png.rows(new byte[4 * 5]);
        assertThat(bomb).hasSizeLessThan(300_000);
        assertThat(PngChunks.essential(bomb, ImageHeader.read(bomb))).hasSizeLessThan(100);
        Cost cost = Cost.of(DECODER, bomb);
        assertThat(cost.message()).isEmpty();
        cost.isBelow(200, 5_000, 20_000);
    }

    /** Hundreds of thousands of chunks that hold nothing, some that count and some that do not. */
    @ParameterizedTest
    @ValueSource(strings = {"IDAT", "fdAT", "tEXt"})
    void aPngOfManyEmptyChunks(String type) throws IOException {
        PngBytes png = PngBytes.header(4, 4, 8, GREY);
        for (int i = 0; i < 300_000; i++) {
            png.chunk(type, new byte[0]);
        }
        Cost cost = Cost.of(DECODER, png.rows(new byte[4 * 5]));
        assertThat(cost.message()).isEmpty();
        cost.isBelow(3_000, 150_000, 200_000);
    }
}
