package io.github.pokecap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.pokecap.classify.Calibration;
import io.github.pokecap.classify.Facet;
import io.github.pokecap.classify.FacetClassifier;
import io.github.pokecap.classify.LinearClassifier;
import io.github.pokecap.creatures.Creature;
import io.github.pokecap.creatures.CreatureArtist;
import io.github.pokecap.feature.Features;
import io.github.pokecap.vocabulary.Vocabulary;
import java.util.List;
import org.junit.jupiter.api.Test;

class CaptionerBuilderTest {
    private static final Facet COLOR = new Facet("color", Facet.Kind.SINGLE, List.of("green", "red"));

    /** Two words: all zeros and all ones. */
    private static final Vocabulary WORDS = new Vocabulary(
            new int[] {2, 0, 0}, new long[] {0, 0, 0, 0, 0, 0, 0, 0, -1, -1, -1, -1}, new float[] {1, 1});

    /** Always green: weights 0, bias 2 for green and 0 for red. */
    private static FacetClassifier green(int inputs) {
        return new FacetClassifier(
                COLOR,
                new LinearClassifier(inputs, new float[inputs * 2], new float[] {2, 0}),
                new Calibration(new float[] {1, 1}, new float[2]),
                new float[2]);
    }

    @Test
    void putsPartsTogether() {
        int columns = Features.color().length() + WORDS.words();
        Captioner captioner = Captioner.builder()
                .features(Features.color(), Features.orb())
                .vocabulary(WORDS)
                .classifier(green(columns))
                .template("{a color} creature[ with {parts}]")
                .build();

        Caption caption = captioner.caption(CreatureArtist.draw(Creature.random(1), 64));

        assertThat(caption.text()).isEqualTo("a green creature");
        // exp(2) / (exp(2) + exp(0)) = 7.3891 / 8.3891
        assertThat(caption.tags().get(0).confidence()).isBetween(0.8807, 0.8809);
        assertThat(captioner.model().provenance()).isEqualTo("{\"writer\":\"CaptionerBuilder\"}");
    }

    @Test
    void refusesPartsInTheWrongOrder() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Captioner.builder().vocabulary(WORDS))
                .withMessage("features is not set; call features(...) first, the rest is made for it");
        assertThatIllegalStateException()
                .isThrownBy(() -> Captioner.builder().features(Features.color()).vocabulary(WORDS))
                .withMessage("no extractor of this feature space is local, so no vocabulary applies");
        CaptionerBuilder late = Captioner.builder()
                .features(Features.color(), Features.orb())
                .classifier(green(Features.color().length()));
        assertThatIllegalStateException()
                .isThrownBy(() -> late.vocabulary(WORDS))
                .withMessage(
                        "vocabulary comes after a classifier, which was made for rows without words; set it before");
    }

    @Test
    void anAveragePictureIsZerosUnlessItIsGiven() {
        float[] average = new float[Features.color().length()];
        average[0] = 0.5f;
        CaptionerBuilder builder = Captioner.builder()
                .features(Features.color())
                .classifier(green(average.length))
                .template("a");

        assertThat(builder.build().model().baseline()).containsOnly(0).hasSize(average.length);
        assertThat(builder.baseline(average).build().model().baseline()).isEqualTo(average);
        assertThatIllegalStateException()
                .isThrownBy(() -> builder.baseline(average))
                .withMessage("baseline is set twice; leave one of the two calls out");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Captioner.builder().features(Features.color()).baseline(1, 2))
                .withMessage("the baseline has 2 columns, but features and vocabulary make rows of " + average.length);
        CaptionerBuilder late =
                Captioner.builder().features(Features.color(), Features.orb()).baseline(average);
        assertThatIllegalStateException()
                .isThrownBy(() -> late.vocabulary(WORDS))
                .withMessage("vocabulary comes after a baseline, which was made for rows without words; set it before");
    }

    @Test
    void refusesWhatDoesNotFit() {
        int columns = Features.color().length();
        CaptionerBuilder builder =
                Captioner.builder().features(Features.color()).classifier(green(columns));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.classifier(green(3)))
                .withMessage("the classifier of facet color takes rows of 3 columns, but features and vocabulary make"
                        + " rows of " + columns);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.classifier(green(columns)))
                .withMessage("facet color has two classifiers; leave one of the two out");
        assertThatIllegalStateException()
                .isThrownBy(() -> builder.features(Features.color()))
                .withMessage("features is set twice; leave one of the two calls out");
        assertThatIllegalStateException()
                .isThrownBy(builder::build)
                .withMessage("a captioner needs a template; call template(...) before build()");
        assertThatIllegalStateException()
                .isThrownBy(() -> builder.template("a").template("b"))
                .withMessage("template is set twice; leave one of the two calls out");
        assertThatIllegalStateException()
                .isThrownBy(() -> Captioner.builder()
                        .features(Features.color())
                        .template("a")
                        .build())
                .withMessage("a captioner needs a classifier; call classifier(...) before build()");
    }
}
