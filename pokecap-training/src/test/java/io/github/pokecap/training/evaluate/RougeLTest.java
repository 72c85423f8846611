package io.github.pokecap.training.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class RougeLTest {
    @Test
    void weighsRecallMoreThanPrecision() {
        // Lin 2004: "police kill the gunman" / "police killed the gunman": LCS "police the gunman" = 3.
        // P = R = 3/4, so F = 3/4.
        assertThat(RougeL.score(Judged.sentence("police kill the gunman", "police killed the gunman")))
                .isCloseTo(0.75, within(1e-12));
        // "a red cat" / "a red cat on a mat": LCS 3, P = 1, R = 1/2.
        // F = 2.44 * 1 * 0.5 / (0.5 + 1.44 * 1) = 1.22 / 1.94.
        assertThat(RougeL.score(Judged.sentence("a red cat", "a red cat on a mat")))
                .isCloseTo(1.22 / 1.94, within(1e-12));
    }

    @Test
    void takesPrecisionAndRecallEachFromItsBestReference() {
        // Caption "a b c d". First: "a b c d e f g h": LCS 4, P 1, R 1/2. Second: "a b": LCS 2, P 1/2, R 1.
        // Best P 1, best R 1: F = 1.
        assertThat(RougeL.score(Judged.sentence("a b c d", "a b c d e f g h", "a b")))
                .isCloseTo(1, within(1e-12));
    }

    @Test
    void disjointAndEmptyAreZero() {
        assertThat(RougeL.score(Judged.sentence("red cat", "blue bird"))).isZero();
        assertThat(RougeL.score(Judged.sentence("", "blue bird"))).isZero();
        assertThat(RougeL.score(Judged.sentence("red cat", ""))).isZero();
    }
}
