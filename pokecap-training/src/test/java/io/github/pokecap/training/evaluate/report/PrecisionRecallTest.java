package io.github.pokecap.training.evaluate.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.pokecap.Tag;
import io.github.pokecap.training.evaluate.FacetAnswer;
import io.github.pokecap.training.evaluate.report.PrecisionRecall.Point;
import java.util.List;
import org.junit.jupiter.api.Test;

class PrecisionRecallTest {
    private static final List<FacetAnswer> ANSWERS = List.of(
            answer(List.of("wings"), 0.9, 0.4),
            answer(List.of("wings", "horn"), 0.6, 0.3),
            answer(List.of(), 0.7, 0.4));

    private static FacetAnswer answer(List<String> truth, double wings, double horn) {
        List<Tag> ranking = List.of(new Tag("parts", "wings", wings), new Tag("parts", "horn", horn));
        return new FacetAnswer("parts", true, truth, ranking, List.of());
    }

    @Test
    void ofOneValue() {
        // Wings: 0.9 true, 0.7 not, 0.6 true. (1/2, 1), (1/2, 1/2), (1, 2/3). Area 1/2 * 1 + 1/2 * 2/3 = 5/6.
        PrecisionRecall curve = PrecisionRecall.of(ANSWERS, "wings"::equals);
        assertThat(curve.points()).containsExactly(new Point(0.5, 1), new Point(0.5, 0.5), new Point(1, 2.0 / 3));
        assertThat(curve.averagePrecision()).isCloseTo(5.0 / 6, within(1e-12));
        assertThat(curve.prior()).isCloseTo(2.0 / 3, within(1e-12));
    }

    @Test
    void ofAllValuesWithTiesTogether() {
        // 0.9 true, 0.7 not, 0.6 true, 0.4 not twice, 0.3 true; three truths.
        // Area: 1/3 * 1/1 + 1/3 * 2/3 + 1/3 * 3/6 = 13/18.
        PrecisionRecall curve = PrecisionRecall.of(ANSWERS, value -> true);
        assertThat(curve.points()).hasSize(5);
        assertThat(curve.points().get(3)).isEqualTo(new Point(2.0 / 3, 0.4));
        assertThat(curve.averagePrecision()).isCloseTo(13.0 / 18, within(1e-12));
        assertThat(curve.prior()).isEqualTo(0.5);
    }

    @Test
    void aValueThatIsNeverTrueHasNoCurve() {
        PrecisionRecall curve = PrecisionRecall.of(ANSWERS, "shell"::equals);
        assertThat(curve.points()).isEmpty();
        assertThat(curve.averagePrecision()).isNaN();
        assertThat(curve.thinned(10)).isEmpty();
    }

    @Test
    void thinningKeepsTheLastPoint() {
        // The middle point adds no recall and goes.
        PrecisionRecall curve = PrecisionRecall.of(ANSWERS, "wings"::equals);
        assertThat(curve.thinned(2)).containsExactly(new Point(0.5, 1), new Point(1, 2.0 / 3));
    }
}
