package io.github.pokecap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.github.pokecap.classify.Calibration;
import io.github.pokecap.classify.Facet;
import io.github.pokecap.classify.FacetClassifier;
import io.github.pokecap.classify.LinearClassifier;
import io.github.pokecap.creatures.Creature;
import io.github.pokecap.creatures.CreatureArtist;
import io.github.pokecap.explain.Keypoint;
import io.github.pokecap.explain.TagExplanation;
import io.github.pokecap.feature.FeatureExtractor;
import io.github.pokecap.feature.Features;
import io.github.pokecap.image.Picture;
import io.github.pokecap.image.PictureDecoder;
import io.github.pokecap.image.PictureException;
import io.github.pokecap.vocabulary.FeatureSpace;
import io.github.pokecap.vocabulary.Vocabulary;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.imageio.ImageIO;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Explanations by all of PokeCap's own extractors, with weights that were drawn by lot. */
class CaptionerExplainTest {
    private static final Vocabulary WORDS = new Vocabulary(
            new int[] {2, 0, 0}, new long[] {0, 0, 0, 0, 0, 0, 0, 0, -1, -1, -1, -1}, new float[] {1, 1});
    private static final int COLUMNS =
            FeatureSpace.of(Features.all()).with(WORDS).columns();
    private static final Captioner CAPTIONER = captioner();

    @TempDir
    private Path folder;

    private static Captioner captioner() {
        Random random = new Random(11);
        float[] baseline = new float[COLUMNS];
        for (int i = 0; i < COLUMNS; i++) {
            baseline[i] = random.nextFloat();
        }
        return Captioner.builder()
                .features(Features.all().toArray(FeatureExtractor[]::new))
                .vocabulary(WORDS)
                .classifier(facet("color", Facet.Kind.SINGLE, random))
                .classifier(facet("parts", Facet.Kind.MULTI, random))
                .baseline(baseline)
                .template("a {color} thing[ with {parts}]")
                .build();
    }

    private static FacetClassifier facet(String name, Facet.Kind kind, Random random) {
        float[] weights = new float[3 * COLUMNS];
        for (int i = 0; i < weights.length; i++) {
            weights[i] = 0.1f * (float) random.nextGaussian();
        }
        return new FacetClassifier(
                new Facet(name, kind, List.of("a", "b", "c")),
                new LinearClassifier(COLUMNS, weights, new float[3]),
                new Calibration(new float[] {1, 1, 1}, new float[3]),
                new float[] {0.2f, 0.2f, 0.2f});
    }

    private static BufferedImage creature(long seed) {
        return CreatureArtist.draw(Creature.random(seed), 80);
    }

    private static byte[] png(BufferedImage image) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ImageOutputStream stream = new MemoryCacheImageOutputStream(out)) {
            ImageIO.write(image, "png", stream);
        }
        return out.toByteArray();
    }

    /** Everything but the picture, which is equal only to itself. */
    private static List<Object> told(Explanation explanation) {
        return List.of(explanation.caption(), explanation.tags(), explanation.keypoints());
    }

    private static double sum(TagExplanation tag) {
        return tag.families().values().stream().mapToDouble(Double::doubleValue).sum();
    }

    @Test
    void theCaptionIsTheSameAndEachOfItsTagsIsExplained() {
        for (long seed = 0; seed < 3; seed++) {
            Explanation explanation = CAPTIONER.explain(creature(seed));

            assertThat(explanation.caption()).isEqualTo(CAPTIONER.caption(creature(seed)));
            assertThat(explanation.tags().stream().map(TagExplanation::tag))
                    .containsAll(explanation.caption().spoken())
                    .containsExactlyElementsOf(explanation.caption().tags());
            for (TagExplanation tag : explanation.tags()) {
                assertThat(tag.families().keySet())
                        .containsExactly("color", "salience", "silhouette", "layout", "outline", "strokes", "orb");
                assertThat(sum(tag)).isCloseTo(tag.tag().confidence() - tag.baseline(), within(1e-12));
            }
        }
    }

    @Test
    void keypointsLieInThePicture() {
        Explanation explanation = CAPTIONER.explain(creature(3));
        Picture picture = explanation.picture();

        assertThat(explanation.keypoints()).isNotEmpty();
        for (Keypoint keypoint : explanation.keypoints()) {
            assertThat(keypoint.x()).isBetween(0f, picture.width() - 1f);
            assertThat(keypoint.y()).isBetween(0f, picture.height() - 1f);
            // ORB's patch has 31 pixels, on the picture and on smaller copies of it.
            assertThat(keypoint.size()).isGreaterThanOrEqualTo(31);
            assertThat(keypoint.word()).isBetween(0, 1);
        }
    }

    @Test
    void allEntrancesSayTheSame() throws IOException {
        byte[] bytes = png(creature(1));
        Path file = Files.write(folder.resolve("creature.png"), bytes);

        List<Object> told = told(CAPTIONER.explain(file));

        assertThat(told(CAPTIONER.explain(bytes))).isEqualTo(told);
        assertThat(told(CAPTIONER.explain(new ByteArrayInputStream(bytes)))).isEqualTo(told);
        assertThat(told(CAPTIONER.explain(creature(1)))).isEqualTo(told);
        assertThat(told(CAPTIONER.explain(new PictureDecoder().decode(bytes)))).isEqualTo(told);
        assertThatThrownBy(() -> CAPTIONER.explain(new byte[0]))
                .isInstanceOf(PictureException.class)
                .hasMessage("cannot read picture: there is not one byte; the file is empty, copy it again");
    }

    @ParameterizedTest
    @CsvSource({"1, 1, true", "1, 40, true", "40, 1, true", "3, 200, true", "64, 64, false", "1, 1, false"})
    void thinAndEmptyPicturesAreNoError(int width, int height, boolean subject) {
        boolean[] foreground = new boolean[width * height];
        Arrays.fill(foreground, subject);
        Explanation explanation = CAPTIONER.explain(new Picture(
                width,
                height,
                new int[width * height],
                foreground,
                new Picture.Frame(width, height, 0, 0, width, height)));

        for (TagExplanation tag : explanation.tags()) {
            assertThat(sum(tag)).isCloseTo(tag.tag().confidence() - tag.baseline(), within(1e-12));
            for (float heat : tag.heat().values()) {
                assertThat(heat).isBetween(-1f, 1f);
                assertThat(heat == 0 || subject).isTrue();
            }
        }
    }

    @Test
    void eightThreadsSayWhatOneSays() throws Exception {
        List<List<Object>> alone = new ArrayList<>();
        for (int seed = 0; seed < 2; seed++) {
            alone.add(told(captioner().explain(creature(seed))));
        }
        ExecutorService pool = Executors.newFixedThreadPool(8);
        try {
            List<Callable<List<Object>>> tasks = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                int seed = i % 2;
                tasks.add(() -> told(CAPTIONER.explain(creature(seed))));
            }
            List<Future<List<Object>>> told = pool.invokeAll(tasks);
            for (int i = 0; i < 8; i++) {
                assertThat(told.get(i).get()).isEqualTo(alone.get(i % 2));
            }
        } finally {
            pool.shutdown();
        }
    }

    @Test
    void theBaselineIsSavedWithTheModel() throws IOException {
        Path file = folder.resolve("mine.pokecap");
        CAPTIONER.save(file);

        Captioner loaded = Captioner.load(file);

        assertThat(loaded.id()).isEqualTo(CAPTIONER.id());
        assertThat(told(loaded.explain(creature(2)))).isEqualTo(told(CAPTIONER.explain(creature(2))));
    }
}
