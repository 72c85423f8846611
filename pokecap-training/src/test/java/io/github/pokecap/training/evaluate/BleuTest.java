package io.github.pokecap.training.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class BleuTest {
    @Test
    void clipsRepeatedWords() {
        // Papineni 2002, example 2: "the" seven times; the first reference has it twice. p1 = 2/7.
        // Lengths: caption 7, references 6 and 7; the closest is 7, no penalty.
        Sentence sentence =
                Judged.sentence("the the the the the the the", "the cat is on the mat", "there is a cat on the mat");
        assertThat(Bleu.score(Bleu.counts(sentence), 1)).isCloseTo(2.0 / 7, within(1e-12));
        assertThat(Bleu.score(Bleu.counts(sentence), 2)).isZero();
    }

    @Test
    void multipliesPrecisionsAndPenalisesShortness() {
        // Caption "a green frog sits" (4), reference "a green frog sits on a leaf" (7): all n-grams match.
        // Penalty exp(1 - 7/4).
        Sentence sentence = Judged.sentence("a green frog sits", "a green frog sits on a leaf");
        assertThat(Bleu.score(Bleu.counts(sentence), 4)).isCloseTo(Math.exp(-0.75), within(1e-12));
    }

    @Test
    void poolsTheCountsOfTheCorpus() {
        // 1: "a red bird" / "a red cat": p1 2/3, p2 1/2. 2: "a dog" / "a dog": p1 2/2, p2 1/1.
        // Pooled: p1 = 4/5, p2 = 2/3, lengths 5 and 5. BLEU-2 = sqrt(4/5 * 2/3).
        double[] sums = Bleu.counts(Judged.sentence("a red bird", "a red cat"));
        double[] second = Bleu.counts(Judged.sentence("a dog", "a dog"));
        for (int i = 0; i < sums.length; i++) {
            sums[i] += second[i];
        }
        assertThat(Bleu.score(sums, 2)).isCloseTo(Math.sqrt(8.0 / 15), within(1e-12));
    }

    @Test
    void ofTwoReferencesAsCloseTheShorterCounts() {
        // Caption of 3; references of 2 and 4 are as close. With 2 there is no penalty: p1 = 3/3 = 1.
        Sentence sentence = Judged.sentence("a red cat", "a red cat sat", "a red");
        assertThat(Bleu.score(Bleu.counts(sentence), 1)).isCloseTo(1, within(1e-12));
    }

    @Test
    void identicalIsOneAndDisjointIsZero() {
        assertThat(Bleu.score(Bleu.counts(Judged.sentence("a small red cat", "A small red cat.")), 4))
                .isCloseTo(1, within(1e-12));
        assertThat(Bleu.score(Bleu.counts(Judged.sentence("a small red cat", "one blue bird")), 1))
                .isZero();
    }

    @Test
    void anEmptyCaptionIsZeroAndNoReferencesAreNotMeasured() {
        assertThat(Bleu.score(Bleu.counts(Judged.sentence("", "a cat")), 1)).isZero();
        assertThat(Bleu.score(new double[10], 1)).isNaN();
    }
}
