package io.github.pokecap.training.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class CiderDTest {
    private static final Sentence OTHER = Judged.sentence("", "one blue bird flies");

    @Test
    void identicalIsTen() {
        // Four words, so n-grams of all four lengths, none of them in the other picture: cosine 1 for each n.
        Sentence same = Judged.sentence("a small red cat", "a small red cat");
        assertThat(new CiderD(List.of(same, OTHER)).score(same)).isCloseTo(10, within(1e-9));
    }

    @Test
    void ofThreeWordsOnlyThreeLengthsExist() {
        // No 4-grams: cosine 1, 1, 1, 0, times 10 / 4.
        Sentence same = Judged.sentence("small red cat", "small red cat");
        assertThat(new CiderD(List.of(same, OTHER)).score(same)).isCloseTo(7.5, within(1e-9));
    }

    @Test
    void averagesOverTheReferences() {
        // The first reference scores 10, the second shares nothing and scores 0.
        Sentence two = Judged.sentence("a small red cat", "a small red cat", "huge green frog here");
        assertThat(new CiderD(List.of(two, OTHER)).score(two)).isCloseTo(5, within(1e-9));
    }

    @Test
    void weighsByRarityAndClips() {
        // Pictures: 1 "red cat", 2 "red dog". df: red 2, all else 1; log 2 = L. Weights: red 0, cat L, "red cat" L.
        // Caption "cat cat red": 1-grams cat 2L, red 0; reference cat L. Clipped: min(2L, L) * L = L^2, norms 2L * L.
        // n = 1: 1/2. n = 2: "cat cat", "cat red" against "red cat": 0. Bigrams 2 and 1: penalty exp(-1/72).
        Sentence first = Judged.sentence("cat cat red", "red cat");
        Sentence second = Judged.sentence("", "red dog");
        assertThat(new CiderD(List.of(first, second)).score(first))
                .isCloseTo(10 * 0.5 / 4 * Math.exp(-1.0 / 72), within(1e-9));
    }

    @Test
    void anNGramThatNoReferenceHasWeighsAsMuchAsTheRarest() {
        // Caption "red fox": red 0, fox L (df 0 counts as 1), "red fox" L; reference "red cat": cat L. Nothing shared
        // but "red", which weighs nothing: 0.
        Sentence first = Judged.sentence("red fox", "red cat");
        Sentence second = Judged.sentence("", "red dog");
        assertThat(new CiderD(List.of(first, second)).score(first)).isZero();
        // Caption "fox cat", same length as its reference: 1-grams L^2 / (sqrt(2) L * L) = 1 / sqrt 2; 2-grams 0.
        Sentence third = Judged.sentence("fox cat", "red cat");
        assertThat(new CiderD(List.of(third, second)).score(third)).isCloseTo(10.0 / 4 / Math.sqrt(2), within(1e-9));
    }

    @Test
    void aWordTwiceInOnePictureCountsOnce() {
        // "cat" stands in both references of picture 1 and not in picture 2: df 1, weight log 2, not 0.
        Sentence two = Judged.sentence("cat", "cat", "cat");
        assertThat(new CiderD(List.of(two, OTHER)).score(two)).isCloseTo(2.5, within(1e-9));
    }

    @Test
    void disjointAndEmptyAreZero() {
        Sentence disjoint = Judged.sentence("red cat", "blue bird");
        Sentence empty = Judged.sentence("", "blue bird");
        CiderD cider = new CiderD(List.of(disjoint, OTHER));
        assertThat(cider.score(disjoint)).isZero();
        assertThat(cider.score(empty)).isZero();
    }

    @Test
    void withOnePictureNothingIsRare() {
        Sentence same = Judged.sentence("a small red cat", "a small red cat");
        assertThat(new CiderD(List.of(same)).score(same)).isZero();
    }
}
