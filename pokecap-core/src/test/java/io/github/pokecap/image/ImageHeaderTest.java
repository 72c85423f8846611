package io.github.pokecap.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ImageHeaderTest {
    private static final String READ = "PNG, JPEG, WebP, GIF, BMP";

    private final BufferedImage clear = Drawn.blank(37, 21, Drawn.CLEAR);
    private final BufferedImage opaque = Drawn.opaque(Drawn.blank(37, 21, Color.CYAN));

    @Test
    void readsPng() throws UnreadablePicture {
        assertThat(ImageHeader.read(Encoded.png(opaque))).isEqualTo(header(ImageFormat.PNG, false));
        assertThat(ImageHeader.read(Encoded.png(clear))).isEqualTo(header(ImageFormat.PNG, true));
        assertThat(ImageHeader.read(PngBytes.header(37, 21, 8, 3)
                        .palette(1, 2, 3)
                        .transparent(0)
                        .end()))
                .isEqualTo(header(ImageFormat.PNG, true));
    }

    @Test
    void readsTheTransparentGreyOfAPng() throws UnreadablePicture {
        // 5 of 15 is 85 of 255.
        assertThat(ImageHeader.read(
                        PngBytes.header(37, 21, 4, 0).transparent(0, 5).end()))
                .isEqualTo(new ImageHeader(ImageFormat.PNG, 37, 21, true, 85, true));
    }

    @Test
    void readsJpeg() throws UnreadablePicture {
        assertThat(ImageHeader.read(Encoded.jpeg(opaque))).isEqualTo(header(ImageFormat.JPEG, false));
        assertThat(ImageHeader.read(Encoded.progressiveJpeg(opaque))).isEqualTo(header(ImageFormat.JPEG, false));
    }

    @Test
    void forgivesAJpegItsMissingEndMarker() throws UnreadablePicture {
        byte[] whole = Encoded.jpeg(opaque);
        assertThat(ImageHeader.read(Arrays.copyOf(whole, whole.length - 2)))
                .isEqualTo(new ImageHeader(ImageFormat.JPEG, 37, 21, false, ImageHeader.NONE, false));
        assertThat(ImageHeader.read(Arrays.copyOf(whole, whole.length + 9)))
                .as("bytes behind the end")
                .isEqualTo(header(ImageFormat.JPEG, false));
    }

    @Test
    void readsWebp() throws UnreadablePicture {
        byte[] extended = Encoded.webp(clear, 80);
        byte[] lossy = Encoded.webp(Drawn.blank(37, 21, Color.CYAN), 80);
        byte[] lossless = Encoded.webp(clear, Encoded.LOSSLESS);
        assertThat(chunk(extended)).isEqualTo("VP8X");
        assertThat(chunk(lossy)).isEqualTo("VP8 ");
        assertThat(chunk(lossless)).isEqualTo("VP8L");
        assertThat(ImageHeader.read(extended)).isEqualTo(header(ImageFormat.WEBP, true));
        assertThat(ImageHeader.read(lossy)).isEqualTo(header(ImageFormat.WEBP, false));
        assertThat(ImageHeader.read(lossless)).isEqualTo(header(ImageFormat.WEBP, true));
    }

    @Test
    void readsGif() throws UnreadablePicture {
        assertThat(ImageHeader.read(Encoded.gif(clear))).isEqualTo(header(ImageFormat.GIF, true));
    }

    @ParameterizedTest
    @CsvSource({
        // header size, width, height, bits, compression, alpha mask -> alpha
        "40,  37,  21, 24, 0, 0,          false",
        "40,  37, -21, 24, 0, 0,          false",
        "40,  37, -21, 32, 3, 0,          false",
        "108, 37,  21, 32, 3, 0,          false",
        "108, 37,  21, 32, 3, 0xff000000, true",
        "124, 37, -21, 32, 3, 0xff000000, true",
    })
    void readsBmp(int size, int width, int height, int bits, int compression, String alphaMask, boolean alpha)
            throws UnreadablePicture {
        byte[] bytes = bmp(size, file -> {
            file.putInt(width).putInt(height);
            file.putShort((short) 1).putShort((short) bits).putInt(compression);
            if (size > 40) {
                file.putInt(14 + 52, Long.decode(alphaMask).intValue());
            }
        });
        assertThat(ImageHeader.read(bytes)).isEqualTo(header(ImageFormat.BMP, alpha));
    }

    @Test
    void readsTheOldestBmp() throws UnreadablePicture {
        byte[] bytes = bmp(12, file -> {
            file.putShort((short) 37).putShort((short) 21);
            file.putShort((short) 1).putShort((short) 24);
        });
        assertThat(ImageHeader.read(bytes)).isEqualTo(header(ImageFormat.BMP, false));
    }

    @Test
    void refusesABmpWithAnotherHeader() {
        refuses(bmp(16, file -> {}), "BMP has an info header of 16 bytes; it is damaged or no BMP, take another copy");
    }

    /** OpenCV would refuse them too, and say so on standard error. */
    @ParameterizedTest
    @CsvSource({"24, 1", "8, 2", "4, 1", "24, 3", "8, 3", "24, 4", "0, 5", "64, 0", "24, 4294967295"})
    void refusesABmpOfAKindThatIsNotRead(int bits, long compression) {
        byte[] bytes = bmp(
                40,
                file -> file.putInt(37)
                        .putInt(-21)
                        .putShort((short) 1)
                        .putShort((short) bits)
                        .putInt((int) compression));
        refuses(
                bytes,
                "BMP of 37 x 21 has " + bits + " bits a pixel and compression " + compression
                        + ", which is not read; save it as PNG");
    }

    @Test
    void refusesABmpWithMoreColorsThanItsPixelsCanName() {
        byte[] bytes = bmp(40, file -> {
            file.putInt(37).putInt(21).putShort((short) 1).putShort((short) 8).putInt(0);
            file.putInt(14 + 32, 257);
        });
        refuses(
                bytes,
                "BMP of 37 x 21 is damaged: its palette has 257 colours of 256; take another copy or save it again");
    }

    @Test
    void refusesAnAnimatedWebp() {
        byte[] bytes = Encoded.webp(clear, 80);
        bytes[20] |= 2;
        refuses(bytes, "this is an animated WebP, which is not read; save one frame of it as PNG");
    }

    @Test
    void refusesAGifWithoutFrames() {
        refuses(
                PngBytes.bytes('G', 'I', 'F', '8', '7', 'a', 1, 0, 1, 0, 0, 0, 0, 0x3b),
                "GIF has no frame; take another copy");
        refuses(
                PngBytes.bytes('G', 'I', 'F', '8', '7', 'a', 1, 0, 1, 0, 0, 0, 0, 0x99),
                "GIF has no block at byte 13; it is damaged, take another copy");
    }

    @Test
    void tellsWhatWasCutOff() {
        byte[] png = Encoded.png(opaque);
        refuses(Arrays.copyOf(png, 40), "PNG ends at byte 40 before its IEND chunk; it was cut short, copy it again");
        refuses(
                Arrays.copyOf(png, 18),
                "PNG ends at byte 18 before the end of its header; it was cut short, copy it again");
        byte[] webp = Encoded.webp(clear, 80);
        refuses(
                Arrays.copyOf(webp, webp.length - 1),
                "WebP ends at byte " + (webp.length - 1) + " before byte " + webp.length
                        + ", its length; it was cut short, copy it again");
        refuses(
                Arrays.copyOf(Encoded.progressiveJpeg(opaque), 300),
                "JPEG ends at byte 300 before the end of a segment; it was cut short, copy it again");
        byte[] bmp = Encoded.bmp(opaque);
        refuses(
                Arrays.copyOf(bmp, bmp.length - 1),
                "BMP ends at byte " + (bmp.length - 1)
                        + " before the last row of its pixels; it was cut short, copy it again");
        byte[] gif = Encoded.gif(clear);
        refuses(
                Arrays.copyOf(gif, gif.length - 2),
                "GIF ends at byte " + (gif.length - 2)
                        + " before the end of a data block; it was cut short, copy it again");
    }

    @Test
    void refusesNothing() {
        refuses(new byte[0], "there is not one byte; the file is empty, copy it again");
    }

    @Test
    void refusesTheUnknown() {
        refuses(
                PngBytes.bytes(1, 2, 3, 0xab, 5, 6, 7, 8, 9),
                "its first bytes are 01 02 03 ab 05 06 07 08, which is none of the formats that are read: " + READ);
        refuses(PngBytes.bytes(7), "its first bytes are 07, which is none of the formats that are read: " + READ);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "%PDF-1.7 | a PDF",
                "PK\u0003\u0004... | a zip file",
                "....ftypavif | an AVIF",
                "....ftypheic | a HEIC",
                "....ftypmif1 | a HEIC",
                "<svg xmlns='a'> | an SVG",
                "<?xml version='1.0'?><svg> | an SVG",
                "\ufeff <!DOCTYPE html> | an HTML page",
                "<html><body> | an HTML page",
                "II*\0... | a TIFF",
                "version https://git-lfs.github.com/spec/v1 | a Git LFS pointer, not the file itself (git lfs pull)",
            })
    void namesOtherFormats(String start, String title) {
        refuses(
                start.getBytes(StandardCharsets.UTF_8),
                "this is " + title + ", none of the formats that are read: " + READ + "; save it as PNG");
    }

    private static ImageHeader header(ImageFormat format, boolean alpha) {
        return new ImageHeader(format, 37, 21, alpha);
    }

    /** With room for 37 x 21 pixels of 4 bytes; what follows the info header's size is written by the caller. */
    private static byte[] bmp(int headerSize, Consumer<ByteBuffer> header) {
        int pixels = 14 + headerSize + 12;
        byte[] bytes = new byte[pixels + 37 * 21 * 4];
        ByteBuffer file = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        file.put((byte) 'B').put((byte) 'M').putInt(10, pixels).position(14).putInt(headerSize);
        header.accept(file);
        return bytes;
    }

    private static String chunk(byte[] webp) {
        return new String(webp, 12, 4, StandardCharsets.US_ASCII);
    }

    private static void refuses(byte[] bytes, String message) {
        assertThatThrownBy(() -> ImageHeader.read(bytes))
                .isInstanceOf(UnreadablePicture.class)
                .hasMessage(message);
    }
}
