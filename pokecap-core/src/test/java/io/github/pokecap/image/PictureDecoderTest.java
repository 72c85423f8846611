package io.github.pokecap.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PictureDecoderTest {
    private final PictureDecoder decoder = new PictureDecoder();

    @Test
    void cutsTheSubjectOutOfItsImage() {
        // Feet to 86, ears from 14, body from 24 to 76, in units of 3 pixels.
        Picture picture = decoder.decode(Encoded.png(Drawn.creature(300, 300, Drawn.CLEAR)));
        assertThat(picture.frame()).isEqualTo(new Picture.Frame(300, 300, 72, 42, 156, 216));
        assertThat(picture.height()).isEqualTo(256);
        assertThat(picture.width()).isEqualTo(185); // 256 * 156 / 216 = 184.9
    }

    @Test
    void tellsTheFrameInPixelsOfTheWholeImage() {
        // Looked for at 512 / 3000 of the size, where a pixel is 5.9 of the image: so close it must be.
        byte[] bytes = Encoded.jpeg(Drawn.opaque(Drawn.creature(3000, 2000, Color.WHITE)));
        Picture.Frame frame = decoder.decode(bytes).frame();
        assertThat(frame.imageWidth()).isEqualTo(3000);
        assertThat(frame.imageHeight()).isEqualTo(2000);
        assertThat(frame.x()).isCloseTo(500 + 24 * 20, within(12));
        assertThat(frame.y()).isCloseTo(14 * 20, within(12));
        assertThat(frame.width()).isCloseTo(52 * 20, within(24));
        assertThat(frame.height()).isCloseTo(72 * 20, within(24));
    }

    @Test
    void isTheSameOnEveryBackground() {
        Picture expected = decoder.decode(Drawn.creature(300, 300, Drawn.CLEAR));
        for (Color background : List.of(Color.WHITE, new Color(120, 200, 120), Color.BLACK, Color.CYAN)) {
            Picture picture = decoder.decode(Drawn.creature(300, 300, background));
            assertThat(Drawn.overlap(expected, picture)).as("%s", background).isGreaterThan(0.97);
            assertThat(picture.rgb(0)).as("corner on %s", background).isEqualTo(0xffffff);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"jpeg", "progressive", "webp", "lossless", "gif", "bmp", "grey"})
    void isTheSameInEveryFormat(String format) {
        BufferedImage image = Drawn.creature(300, 300, Color.WHITE);
        BufferedImage opaque = Drawn.opaque(image);
        byte[] bytes = switch (format) {
            case "jpeg" -> Encoded.jpeg(opaque);
            case "progressive" -> Encoded.progressiveJpeg(opaque);
            case "webp" -> Encoded.webp(image, 90);
            case "lossless" -> Encoded.webp(image, Encoded.LOSSLESS);
            case "gif" -> Encoded.gif(image);
            case "bmp" -> Encoded.bmp(opaque);
            case "grey" -> Encoded.jpeg(Drawn.as(image, BufferedImage.TYPE_BYTE_GRAY));
            default -> throw new IllegalArgumentException(format);
        };
        assertThat(Drawn.overlap(decoder.decode(image), decoder.decode(bytes))).isGreaterThan(0.97);
    }

    @Test
    void neverShowsWhatTransparencyHides() {
        // Green hides behind alpha 0 around a red square; neither composition nor scaling may bring it out.
        BufferedImage image = Drawn.blank(700, 700, Drawn.CLEAR);
        for (int y = 0; y < 700; y++) {
            for (int x = 0; x < 700; x++) {
                boolean square = Math.abs(x - 350) < 151 && Math.abs(y - 350) < 151;
                image.setRGB(x, y, square ? 0xffff0000 : 0x0000ff00);
            }
        }
        for (Picture picture : List.of(decoder.decode(image), decoder.decode(Encoded.png(image)))) {
            assertThat(Arrays.stream(pixels(picture))
                            .map(pixel -> (pixel >> 16) & 0xff)
                            .min())
                    .as("red over white is all there is")
                    .hasValue(255);
        }
    }

    @Test
    void keepsAFullyTransparentImageWithAnEmptyMask() {
        Picture picture = decoder.decode(Encoded.png(Drawn.blank(64, 32, Drawn.CLEAR)));
        assertThat(picture.frame()).isEqualTo(new Picture.Frame(64, 32, 0, 0, 64, 32));
        assertThat(picture.width()).isEqualTo(256);
        assertThat(picture.height()).isEqualTo(128);
        assertThat(subjectPixels(picture)).isZero();
    }

    @ParameterizedTest
    @CsvSource({"1, 1, 256, 256", "1, 300, 1, 256", "300, 1, 256, 1", "2, 9000, 1, 256", "2, 1, 256, 128"})
    void takesAnyShape(int width, int height, int pictureWidth, int pictureHeight) {
        Picture picture = decoder.decode(Encoded.png(Drawn.blank(width, height, Color.ORANGE)));
        assertThat(picture.frame()).isEqualTo(new Picture.Frame(width, height, 0, 0, width, height));
        assertThat(picture.width()).isEqualTo(pictureWidth);
        assertThat(picture.height()).isEqualTo(pictureHeight);
        assertThat(subjectPixels(picture)).isPositive();
        assertThat(picture.rgb(0)).isEqualTo(0xffc800);
    }

    @Test
    void keepsAHairThatIsThinnerThanAPixel() {
        BufferedImage image = Drawn.blank(600, 600, Drawn.CLEAR);
        for (int i = 0; i < 600; i++) {
            image.setRGB(i, 0, 0xff000000);
            image.setRGB(0, i, 0xff000000);
        }
        assertThat(subjectPixels(decoder.decode(image))).isPositive();
    }

    @ParameterizedTest
    @CsvSource({"1, 300, 200", "6, 200, 300", "8, 200, 300", "3, 300, 200"})
    void turnsAJpegAsItsExifDataAsks(int orientation, int width, int height) {
        BufferedImage image = Drawn.opaque(Drawn.blank(300, 200, Color.WHITE));
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(Color.RED);
        graphics.fillRect(10, 20, 100, 40);
        graphics.dispose();
        Picture.Frame frame = decoder.decode(withOrientation(Encoded.jpeg(image), orientation))
                .frame();
        assertThat(frame.imageWidth()).isEqualTo(width);
        assertThat(frame.imageHeight()).isEqualTo(height);
        // Turned by 90 degrees the bar stands; 6 is clockwise: what was 60 from the top is 140 from the right.
        int x = switch (orientation) {
            case 6 -> 200 - 60;
            case 8 -> 20;
            case 3 -> 300 - 110;
            default -> 10;
        };
        assertThat(frame.x()).isCloseTo(x, within(3));
        assertThat(frame.width()).isCloseTo(width == 300 ? 100 : 40, within(6));
    }

    @Test
    void putsAGifsFrameOnItsScreen() {
        byte[] bytes = Encoded.gif(Drawn.blank(10, 8, Color.RED));
        // The screen grows to 40 x 30, the frame moves to (20, 15); its descriptor is the first with that introducer.
        bytes[6] = 40;
        bytes[8] = 30;
        int at = IntStream.range(13, bytes.length)
                .filter(i -> bytes[i] == 0x2c && bytes[i + 5] == 10 && bytes[i + 7] == 8)
                .findFirst()
                .orElseThrow();
        bytes[at + 1] = 20;
        bytes[at + 3] = 15;
        assertThat(decoder.decode(bytes).frame()).isEqualTo(new Picture.Frame(40, 30, 20, 15, 10, 8));
    }

    @Test
    void readsGreyImagesOfJavaAsTheyAre() {
        BufferedImage grey = new BufferedImage(4, 4, BufferedImage.TYPE_BYTE_GRAY);
        BufferedImage deep = new BufferedImage(4, 4, BufferedImage.TYPE_USHORT_GRAY);
        for (int i = 0; i < 16; i++) {
            int row = i / 4;
            grey.getRaster().setSample(i % 4, row, 0, 128);
            deep.getRaster().setSample(i % 4, row, 0, 128 * 257);
        }
        assertThat(decoder.decode(grey).rgb(0)).isEqualTo(0x808080);
        assertThat(decoder.decode(deep).rgb(0)).isEqualTo(0x808080);
        assertThat(decoder.decode(Encoded.png(grey)).rgb(0)).isEqualTo(0x808080);
    }

    @Test
    void readsStreamsAndFiles(@TempDir Path folder) throws IOException {
        byte[] bytes = Encoded.png(Drawn.creature(60, 60, Color.WHITE));
        Path file = Files.write(folder.resolve("creature.jpg"), bytes);
        Picture expected = decoder.decode(bytes);
        assertSame(decoder.decode(file), expected);
        assertSame(decoder.decode(new ByteArrayInputStream(bytes)), expected);
    }

    @Test
    void namesTheFile(@TempDir Path folder) throws IOException {
        Path file = Files.write(folder.resolve("foo.png"), new byte[0]);
        assertThatThrownBy(() -> decoder.decode(file))
                .isInstanceOf(PictureException.class)
                .hasMessage("cannot read picture foo.png: there is not one byte; the file is empty, copy it again");
        assertThatThrownBy(() -> decoder.decode(folder.resolve("none.png"))).isInstanceOf(NoSuchFileException.class);
    }

    @Test
    void readsNoMoreOfAStreamThanAllowed() throws IOException {
        PictureDecoder small = new PictureDecoder(new PictureLimits(100, 100, 1000));
        // Whoever reads on behind the first 1001 bytes gets an IOException.
        InputStream closed = InputStream.nullInputStream();
        closed.close();
        InputStream endless = new SequenceInputStream(new ByteArrayInputStream(new byte[1001]), closed);
        assertThatThrownBy(() -> small.decode(endless))
                .isInstanceOf(PictureException.class)
                .hasMessage("cannot read picture: it has more than 1000 bytes; make it smaller or raise"
                        + " PictureLimits.maxBytes");
    }

    @Test
    void holdsBufferedImagesToTheLimitsToo() {
        PictureDecoder small = new PictureDecoder(new PictureLimits(100, 100, 1000));
        assertThatThrownBy(() -> small.decode(Drawn.blank(20, 10, Color.RED)))
                .isInstanceOf(PictureException.class)
                .hasMessage("cannot read picture: image of 20 x 10 is 200 pixels, over the limit of 100; make it"
                        + " smaller or raise PictureLimits.maxPixels");
    }

    @Test
    void namesDamage() {
        byte[] bytes = Encoded.png(Drawn.creature(60, 60, Color.WHITE));
        // A byte of the first chunk of pixels, which its checksum then does not fit.
        bytes[bytes.length / 2] ^= 1;
        assertThatThrownBy(() -> decoder.decode(bytes))
                .isInstanceOf(PictureException.class)
                .hasMessage(
                        "cannot read picture: PNG of 60 x 60 is damaged: the checksum of its IDAT chunk at byte 33 is"
                                + " wrong; take another copy or save it again");
    }

    @Test
    void givesEveryThreadTheSamePicture() throws Exception {
        byte[] bytes = Encoded.jpeg(Drawn.opaque(Drawn.creature(700, 600, Color.CYAN)));
        Picture expected = decoder.decode(bytes);
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Future<Picture>> pictures = IntStream.range(0, 32)
                    .mapToObj(i -> threads.submit(() -> decoder.decode(bytes)))
                    .toList();
            for (Future<Picture> picture : pictures) {
                assertSame(picture.get(), expected);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private static void assertSame(Picture picture, Picture expected) {
        assertThat(picture.frame()).isEqualTo(expected.frame());
        assertThat(picture.width()).isEqualTo(expected.width());
        assertThat(pixels(picture)).isEqualTo(pixels(expected));
    }

    /** Colours, with a high bit where the subject is. */
    private static int[] pixels(Picture picture) {
        return IntStream.range(0, picture.width() * picture.height())
                .map(i -> picture.rgb(i) | (picture.isForeground(i) ? 1 << 24 : 0))
                .toArray();
    }

    private static long subjectPixels(Picture picture) {
        return IntStream.range(0, picture.width() * picture.height())
                .filter(picture::isForeground)
                .count();
    }

    /** With an APP1 segment of one EXIF tag, 0x0112, behind the start marker. */
    private static byte[] withOrientation(byte[] jpeg, int orientation) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(jpeg, 0, 2);
        out.writeBytes(PngBytes.bytes(0xff, 0xe1, 0, 34, 'E', 'x', 'i', 'f', 0, 0));
        out.writeBytes(PngBytes.bytes('M', 'M', 0, 42, 0, 0, 0, 8, 0, 1));
        out.writeBytes(PngBytes.bytes(1, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0, 0, 0, 0, 0));
        out.write(jpeg, 2, jpeg.length - 2);
        return out.toByteArray();
    }
}
