package io.github.pokecap;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pokecap.classify.Calibration;
import io.github.pokecap.classify.Facet;
import io.github.pokecap.classify.FacetAnswer;
import io.github.pokecap.classify.FacetClassifier;
import io.github.pokecap.classify.LinearClassifier;
import io.github.pokecap.feature.FeatureExtractor;
import io.github.pokecap.feature.Features;
import io.github.pokecap.vocabulary.FeatureSpace;
import io.github.pokecap.vocabulary.Vocabulary;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pictures with next to nothing in them go through every extractor, and less is said of them. */
class OddPicturesTest {
    private static final Vocabulary WORDS = new Vocabulary(
            new int[] {2, 0, 0}, new long[] {0, 0, 0, 0, 0, 0, 0, 0, -1, -1, -1, -1}, new float[] {1, 1});
    private static final int COLUMNS =
            FeatureSpace.of(Features.all()).with(WORDS).columns();
    private static final Captioner CAPTIONER = Captioner.builder()
            .features(Features.all().toArray(FeatureExtractor[]::new))
            .vocabulary(WORDS)
            .classifier(sure("color", Facet.Kind.SINGLE, List.of("red", "blue")))
            .classifier(sure("parts", Facet.Kind.MULTI, List.of("ears", "tails")))
            .template("a {color} thing[ with {parts}]")
            .build();

    /** Scores 9 and -9 whatever it sees. */
    private static FacetClassifier sure(String name, Facet.Kind kind, List<String> values) {
        return new FacetClassifier(
                new Facet(name, kind, values),
                new LinearClassifier(COLUMNS, new float[2 * COLUMNS], new float[] {9, -9}),
                new Calibration(new float[] {1, 1}, new float[2]),
                new float[] {0.5f, 0.5f});
    }

    private static BufferedImage filled(int width, int height, Color color) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(color);
        graphics.fillRect(0, 0, width, height);
        graphics.dispose();
        return image;
    }

    /** Nothing there, and lines. */
    @ParameterizedTest
    @CsvSource({"64, 64, 0", "1, 1, 255", "1, 300, 255", "300, 1, 255", "3, 300, 255", "9000, 2, 255", "1, 1, 0"})
    void ofWhatShowsNothingNothingIsSaid(int width, int height, int alpha) {
        Caption caption = CAPTIONER.caption(filled(width, height, new Color(200, 30, 40, alpha)));

        assertThat(caption.text()).isEmpty();
        assertThat(caption.tags()).isEmpty();
        assertThat(caption.spoken()).isEmpty();
        assertThat(caption.answers().stream().map(FacetAnswer::ranking)).allMatch(ranking -> ranking.size() == 2);
    }

    /** One colour has no keypoint, no edge and no outline; of 4 pixels a side on, a thing may have a shape. */
    @ParameterizedTest
    @CsvSource({"200, 200, 255", "200, 200, 0", "4, 4, 128", "5, 4000, 255"})
    void ofOneColorItIsSaid(int width, int height, int grey) {
        Caption caption = CAPTIONER.caption(filled(width, height, new Color(grey, grey, grey)));

        assertThat(caption.text()).isEqualTo("a red thing with ears");
    }

    @ParameterizedTest
    @CsvSource({"64, 64, 0", "1, 300, 255", "200, 200, 255"})
    void itCanBeExplained(int width, int height, int alpha) {
        BufferedImage image = filled(width, height, new Color(200, 30, 40, alpha));

        assertThat(CAPTIONER.explain(image).caption()).isEqualTo(CAPTIONER.caption(image));
    }
}
