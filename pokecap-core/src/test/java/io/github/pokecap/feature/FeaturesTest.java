package io.github.pokecap.feature;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pokecap.creatures.Backdrop;
import io.github.pokecap.creatures.Creature;
import io.github.pokecap.creatures.CreatureArtist;
import io.github.pokecap.creatures.Creatures;
import io.github.pokecap.creatures.Scene;
import io.github.pokecap.image.Picture;
import io.github.pokecap.image.PictureDecoder;
import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What every global extractor keeps to, whatever it measures. */
class FeaturesTest {
    private static final PictureDecoder DECODER = new PictureDecoder();

    static List<GlobalExtractor> globals() {
        return List.of(Features.color(), Features.salience(), Features.silhouette(), Features.layout());
    }

    @ParameterizedTest
    @MethodSource("globals")
    void everyNumberIsFiniteWhateverThePicture(GlobalExtractor extractor) {
        for (long seed = 0; seed < 300; seed++) {
            float[] row = Sketches.row(extractor, Sketches.random(seed));
            for (int i = 0; i < row.length; i++) {
                assertThat(Float.isFinite(row[i]))
                        .as("number %d of picture %d", i, seed)
                        .isTrue();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("globals")
    void onlyItsOwnNumbersAreWritten(GlobalExtractor extractor) {
        for (long seed = 0; seed < 20; seed++) {
            Picture picture = Sketches.random(seed);
            float[] wide = new float[extractor.length() + 7];
            Arrays.fill(wide, 0, 3, 9f);
            Arrays.fill(wide, extractor.length() + 3, wide.length, 9f);

            extractor.extract(picture, wide, 3);

            assertThat(Arrays.copyOf(wide, 3)).containsOnly(9f);
            assertThat(Arrays.copyOfRange(wide, extractor.length() + 3, wide.length))
                    .containsOnly(9f);
            assertThat(Arrays.copyOfRange(wide, 3, extractor.length() + 3)).isEqualTo(Sketches.row(extractor, picture));
        }
    }

    @ParameterizedTest
    @MethodSource("globals")
    void theSamePictureGivesTheSameNumbers(GlobalExtractor extractor) {
        GlobalExtractor again = (GlobalExtractor)
                Features.of(extractor.name(), extractor.settings()).orElseThrow();
        for (long seed = 0; seed < 20; seed++) {
            assertThat(Sketches.row(extractor, Sketches.random(seed)))
                    .isEqualTo(Sketches.row(again, Sketches.random(seed)));
        }
    }

    /** On average, for a line that is thinner than a pixel in the small image has another colour there. */
    @ParameterizedTest
    @CsvSource({"color, 0.9", "silhouette, 0.99", "layout, 0.95"})
    void theSizeOfTheImageHardlyMatters(String name, double least) {
        GlobalExtractor extractor =
                (GlobalExtractor) Features.of(name, Map.of()).orElseThrow();

        assertThat(meanCosine(
                        extractor,
                        creature -> CreatureArtist.draw(creature, 128),
                        creature -> CreatureArtist.draw(creature, 512)))
                .isGreaterThan(least);
    }

    /** Edges suffer most where an opaque background is told from a subject with gaps and pale limbs. */
    @ParameterizedTest
    @CsvSource({
        "color, WHITE, 0.9",
        "color, COLOR, 0.9",
        "silhouette, WHITE, 0.94",
        "silhouette, COLOR, 0.94",
        "layout, WHITE, 0.8",
        "layout, COLOR, 0.8"
    })
    void aPlainBackgroundHardlyMatters(String name, Backdrop backdrop, double least) {
        GlobalExtractor extractor =
                (GlobalExtractor) Features.of(name, Map.of()).orElseThrow();

        assertThat(meanCosine(
                        extractor,
                        creature -> CreatureArtist.draw(creature, 256),
                        creature -> CreatureArtist.draw(creature, 256, Scene.PLAIN.on(backdrop))))
                .isGreaterThan(least);
    }

    private static double meanCosine(
            GlobalExtractor extractor, Function<Creature, BufferedImage> one, Function<Creature, BufferedImage> other) {
        double sum = 0;
        for (Creature creature : Creatures.random(12, 1)) {
            sum += Sketches.cosine(
                    Sketches.row(extractor, DECODER.decode(one.apply(creature))),
                    Sketches.row(extractor, DECODER.decode(other.apply(creature))));
        }
        return sum / 12;
    }

    @ParameterizedTest
    @ValueSource(strings = {"color", "salience", "silhouette", "layout", "outline", "strokes", "orb"})
    void anExtractorIsMadeAgainFromItsNameAndSettings(String name) {
        FeatureExtractor made = Features.of(name, Map.of()).orElseThrow();

        assertThat(made.name()).isEqualTo(name);
        assertThat(Features.of(name, made.settings()).orElseThrow().settings()).isEqualTo(made.settings());
    }

    @Test
    void anUnknownNameIsNoExtractor() {
        assertThat(Features.of("acme/edges", Map.of())).isEmpty();
    }

    @Test
    void allAreOfDifferentNames() {
        assertThat(Features.all().stream().map(FeatureExtractor::name))
                .containsExactly("color", "salience", "silhouette", "layout", "outline", "strokes", "orb");
    }
}
