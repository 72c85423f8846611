package io.github.pokecap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.pokecap.caption.CaptionTemplate;
import io.github.pokecap.classify.Calibration;
import io.github.pokecap.classify.Facet;
import io.github.pokecap.classify.FacetClassifier;
import io.github.pokecap.classify.LinearClassifier;
import io.github.pokecap.feature.GlobalExtractor;
import io.github.pokecap.image.Picture;
import io.github.pokecap.image.PictureDecoder;
import io.github.pokecap.image.PictureException;
import io.github.pokecap.image.PictureLimits;
import io.github.pokecap.model.Model;
import io.github.pokecap.vocabulary.FeatureSpace;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CaptionerTest {
    /** The mean red and blue of the subject, from 0 to 1: an extractor of a user's own. */
    private static final class RedAndBlue implements GlobalExtractor {
        @Override
        public String name() {
            return "test/red-and-blue";
        }

        @Override
        public Map<String, Double> settings() {
            return Map.of();
        }

        @Override
        public int length() {
            return 2;
        }

        @Override
        public void extract(Picture picture, float[] row, int offset) {
            int pixels = picture.width() * picture.height();
            for (int i = 0; i < pixels; i++) {
                row[offset] += (picture.rgb(i) >> 16 & 255) / 255f / pixels;
                row[offset + 1] += (picture.rgb(i) & 255) / 255f / pixels;
            }
        }
    }

    private static final Facet COLOR = new Facet("color", Facet.Kind.SINGLE, List.of("red", "blue"));
    private static final Facet MOODS = new Facet("moods", Facet.Kind.MULTI, List.of("warm", "cold"));

    @TempDir
    private Path folder;

    /** Score of each value: 10 times its colour; a mood is said from 0.9 on. */
    private static Captioner captioner() {
        LinearClassifier tenfold = new LinearClassifier(2, new float[] {10, 0, 0, 10}, new float[2]);
        Calibration asItIs = new Calibration(new float[] {1, 1}, new float[2]);
        return Captioner.of(new Model(
                FeatureSpace.of(List.of(new RedAndBlue())),
                List.of(
                        new FacetClassifier(COLOR, tenfold, asItIs, new float[2]),
                        new FacetClassifier(MOODS, tenfold, asItIs, new float[] {0.9f, 0.9f})),
                CaptionTemplate.parse("a {color} thing[ that looks {moods}]"),
                "{}"));
    }

    private static BufferedImage square(Color color) {
        BufferedImage image = new BufferedImage(40, 40, BufferedImage.TYPE_INT_ARGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(color);
        graphics.fillRect(5, 5, 30, 30);
        graphics.dispose();
        return image;
    }

    private static byte[] png(BufferedImage image) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ImageOutputStream stream = new MemoryCacheImageOutputStream(out)) {
            ImageIO.write(image, "png", stream);
        }
        return out.toByteArray();
    }

    @Test
    void manyFilesAreCaptionedAsOneByOne() throws IOException {
        Path red = Files.write(folder.resolve("red.png"), png(square(Color.RED)));
        Path missing = folder.resolve("missing.png");
        Path blue = Files.write(folder.resolve("blue.png"), png(square(Color.BLUE)));

        List<Captioned<Path>> captioned =
                captioner().captionAll(List.of(red, missing, blue).stream()).toList();

        assertThat(captioned).extracting(Captioned::picture).containsExactly(red, missing, blue);
        assertThat(captioned.get(0).caption()).contains(captioner().caption(red));
        assertThat(captioned.get(1).problem().orElseThrow()).isInstanceOf(NoSuchFileException.class);
        assertThat(captioned.get(2).captionOrThrow().text()).isEqualTo("a blue thing that looks cold");
    }

    /** A subject of pure red scores 10 and 0: softmax and logistic of 10 are 0.99995, logistic of 0 is 0.5. */
    @Test
    void aCaptionSaysWhatTheFacetsAnswer() {
        Caption caption = captioner().caption(square(Color.RED));

        assertThat(caption.text()).isEqualTo("a red thing that looks warm");
        assertThat(caption.tags().stream().map(tag -> tag.facet() + "=" + tag.value()))
                .containsExactly("color=red", "moods=warm");
        assertThat(caption.spoken()).isEqualTo(caption.tags());
        assertThat(caption.answer("moods").orElseThrow().ranking().get(1).confidence())
                .isEqualTo(0.5);
        assertThat(caption.answer("types")).isEmpty();
        assertThat(captioner().facets()).containsExactly(COLOR, MOODS);
    }

    @Test
    void allEntrancesSayTheSame() throws IOException {
        Captioner captioner = captioner();
        byte[] bytes = png(square(new Color(30, 20, 240)));
        Path file = folder.resolve("blue.png");
        Files.write(file, bytes);

        Caption caption = captioner.caption(file);

        assertThat(caption.text()).isEqualTo("a blue thing that looks cold");
        assertThat(captioner.caption(bytes)).isEqualTo(caption);
        assertThat(captioner.caption(new ByteArrayInputStream(bytes))).isEqualTo(caption);
        assertThat(captioner.caption(square(new Color(30, 20, 240)))).isEqualTo(caption);
        assertThat(captioner.caption(new PictureDecoder().decode(bytes))).isEqualTo(caption);
    }

    @Test
    void savedAndLoadedItIsTheSame() throws IOException {
        Captioner captioner = captioner();
        Path file = folder.resolve("mine.pokecap");
        captioner.save(file);

        Captioner loaded = Captioner.load(file, List.of(new RedAndBlue()));

        assertThat(loaded.id()).isEqualTo(captioner.id()).matches("[0-9a-f]{64}");
        assertThat(loaded.model().toBytes()).isEqualTo(Files.readAllBytes(file));
        assertThat(loaded.caption(square(Color.RED))).isEqualTo(captioner.caption(square(Color.RED)));
    }

    @Test
    void theIdIsTheDigestOfTheFile() throws IOException {
        Captioner captioner = captioner();
        Path file = folder.resolve("mine.pokecap");
        captioner.save(file);

        assertThat(captioner.id()).isEqualTo(Sha256.hex(Files.readAllBytes(file)));
        // The digest of nothing, as FIPS 180-4's examples give it.
        assertThat(Sha256.hex(new byte[0]))
                .isEqualTo("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    }

    @Test
    void whatIsNoPictureIsRefused() throws IOException {
        Captioner captioner = captioner();
        Path file = folder.resolve("empty.png");
        Files.write(file, new byte[0]);
        String reason = "there is not one byte; the file is empty, copy it again";

        assertThatThrownBy(() -> captioner.caption(new byte[0]))
                .isInstanceOf(PictureException.class)
                .hasMessage("cannot read picture: " + reason);
        assertThatThrownBy(() -> captioner.caption(new ByteArrayInputStream(new byte[0])))
                .isInstanceOf(PictureException.class)
                .hasMessage("cannot read picture: " + reason);
        assertThatThrownBy(() -> captioner.caption(file))
                .isInstanceOf(PictureException.class)
                .hasMessage("cannot read picture empty.png: " + reason);
    }

    @Test
    void anotherDecoderHasOtherLimits() {
        Captioner small = captioner().with(new PictureDecoder(new PictureLimits(100, 100, 100)));

        assertThatThrownBy(() -> small.caption(square(Color.RED)))
                .isInstanceOf(PictureException.class)
                .hasMessage(
                        "cannot read picture: image of 40 x 40 is 1600 pixels, over the limit of 100; make it smaller"
                                + " or raise PictureLimits.maxPixels");
        assertThat(small.id()).isEqualTo(captioner().id());
    }
}
