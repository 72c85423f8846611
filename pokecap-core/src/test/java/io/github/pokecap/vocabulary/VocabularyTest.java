package io.github.pokecap.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.github.pokecap.feature.Descriptors;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VocabularyTest {
    /**
     * The root has two children, A (all zeros) and B (the first 8 bits set). A is a word. B has two children: B1 with
     * the first 8 bits and B2 with the first 16. Level by level: root 2, A 0, B 2, B1 0, B2 0. The leaves in order are
     * A = word 0, B1 = word 1, B2 = word 2.
     */
    private static Vocabulary tree(float... idf) {
        long[] centers = new long[5 * 4];
        centers[2 * 4] = 0xff;
        centers[3 * 4] = 0xff;
        centers[4 * 4] = 0xffff;
        return new Vocabulary(new int[] {2, 0, 2, 0, 0}, centers, idf);
    }

    private static Descriptors descriptors(long... firstQuarters) {
        long[] bits = new long[firstQuarters.length * 4];
        for (int i = 0; i < firstQuarters.length; i++) {
            bits[i * 4] = firstQuarters[i];
        }
        return new Descriptors(bits, new float[firstQuarters.length], new float[firstQuarters.length]);
    }

    /**
     * 0x7: 3 bits from A, 5 from B: word A. 0x1f: 5 from A, 3 from B; then 3 from B1, 11 from B2: B1. 0xfff: 12 from A,
     * 4 from B; then 4 from B1 and 4 from B2, and the first of two equally near is taken: B1. 0x1fff: 5 from B1, 3 from
     * B2: B2. 0xf: 4 from A and 4 from B: the first, A.
     */
    @ParameterizedTest
    @CsvSource({"0, 0", "7, 0", "15, 0", "31, 1", "255, 1", "4095, 1", "8191, 2", "65535, 2"})
    void aDescriptorWalksToTheNearestChild(long bits, int word) {
        assertThat(tree(1, 1, 1).word(descriptors(bits), 0)).isEqualTo(word);
    }

    @Test
    void allFourQuartersCount() {
        long[] centers = new long[3 * 4];
        centers[2 * 4 + 3] = -1;
        Vocabulary vocabulary = new Vocabulary(new int[] {2, 0, 0}, centers, new float[] {1, 1});

        assertThat(vocabulary.word(new Descriptors(new long[] {0, 0, 0, -1}, new float[1], new float[1]), 0))
                .isEqualTo(1);
        assertThat(vocabulary.word(new Descriptors(new long[] {-1, 0, 0, 0}, new float[1], new float[1]), 0))
                .isZero();
    }

    /**
     * 4 times A, never B1, once B2, with weights 0.5, 9 and 2: sqrt(4) * 0.5 = 1, 0, sqrt(1) * 2 = 2; the length is
     * sqrt(1 + 4) = 2.2361, so 0.4472, 0 and 0.8944.
     */
    @Test
    void aBagIsRootedWeighedAndOfUnitLength() {
        float[] row = {7, 0, 0, 0, 8};

        tree(0.5f, 9, 2).encode(descriptors(0, 0, 1, 2, 0xffff), row, 1);

        assertThat(row[0]).isEqualTo(7);
        assertThat(row[1]).isCloseTo(0.4472f, within(1e-4f));
        assertThat(row[2]).isZero();
        assertThat(row[3]).isCloseTo(0.8944f, within(1e-4f));
        assertThat(row[4]).isEqualTo(8);
    }

    @Test
    void noDescriptorsAndWeightlessWordsAreAnEmptyBag() {
        float[] none = new float[3];
        float[] weightless = new float[3];

        tree(1, 1, 1).encode(Descriptors.NONE, none, 0);
        tree(0, 1, 1).encode(descriptors(0, 1, 2), weightless, 0);

        assertThat(none).containsOnly(0f);
        assertThat(weightless).containsOnly(0f);
    }

    @Test
    void aRootAloneIsOneWord() {
        Vocabulary one = new Vocabulary(new int[] {0}, new long[4], new float[] {1});

        assertThat(one.words()).isEqualTo(1);
        assertThat(one.word(descriptors(123), 0)).isZero();
    }

    @Test
    void arraysAreCopiedInAndOut() {
        int[] childCounts = {2, 0, 0};
        long[] centers = new long[12];
        float[] idf = {1, 2};
        Vocabulary vocabulary = new Vocabulary(childCounts, centers, idf);

        childCounts[0] = 9;
        centers[0] = 9;
        idf[0] = 9;
        vocabulary.childCounts()[0] = 9;
        vocabulary.centers()[0] = 9;
        vocabulary.idf()[0] = 9;

        assertThat(vocabulary.childCounts()).containsExactly(2, 0, 0);
        assertThat(vocabulary.centers()[0]).isZero();
        assertThat(vocabulary.idf()).containsExactly(1, 2);
    }

    @Test
    void malformedTreesAreRefused() {
        assertRefused(new int[] {}, 0, 0, "the tree ends at node 1 of 0");
        assertRefused(new int[] {-1}, 4, 1, "node 0 with -1 children does not fit a tree of 1 nodes");
        assertRefused(new int[] {3, 0, 0}, 12, 2, "node 0 with 3 children does not fit a tree of 3 nodes");
        assertRefused(new int[] {1, 0, 0}, 12, 2, "node 2 with 0 children does not fit a tree of 3 nodes");
        assertRefused(
                new int[] {Integer.MAX_VALUE, 0, 0},
                12,
                2,
                "node 0 with 2147483647 children does not fit a tree of 3 nodes");
        assertRefused(
                new int[] {2, 0, 0}, 11, 2, "3 nodes and 2 words do not agree with 11 longs of centers and 2 weights");
        assertRefused(
                new int[] {2, 0, 0}, 12, 3, "3 nodes and 2 words do not agree with 12 longs of centers and 3 weights");
    }

    private static void assertRefused(int[] childCounts, int longs, int weights, String message) {
        float[] idf = new float[weights];
        assertThatThrownBy(() -> new Vocabulary(childCounts, new long[longs], idf))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }

    @ParameterizedTest
    @CsvSource({"NaN, NaN", "-1, -1.0", "Infinity, Infinity"})
    void aWeightIsAFiniteNumberFromZeroUp(float weight, String shown) {
        assertThatThrownBy(() -> tree(1, weight, 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the weight of word 1 is " + shown + ", not a finite number from 0 up");
    }

    /** The same tree as linked nodes, walked the slow way. */
    private static final class Branch {
        private final long[] center;
        private final List<Branch> children = new ArrayList<>();
        private int word = -1;

        private Branch(long[] center) {
            this.center = center;
        }

        private int wordOf(long[] bits) {
            Branch best = this;
            int least = Integer.MAX_VALUE;
            for (Branch child : children) {
                int distance = 0;
                for (int bit = 0; bit < 256; bit++) {
                    distance += (child.center[bit / 64] >>> bit % 64 & 1) == (bits[bit / 64] >>> bit % 64 & 1) ? 0 : 1;
                }
                if (distance < least) {
                    least = distance;
                    best = child;
                }
            }
            return children.isEmpty() ? word : best.wordOf(bits);
        }
    }

    @RepeatedTest(30)
    void aWordIsWhereABruteForceWalkEnds(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        Branch root = new Branch(new long[4]);
        List<Branch> level = List.of(root);
        List<Integer> childCounts = new ArrayList<>();
        List<Branch> all = new ArrayList<>(level);
        int words = 0;
        for (int depth = 0; !level.isEmpty(); depth++) {
            List<Branch> next = new ArrayList<>();
            for (Branch node : level) {
                int children = depth < 3 && (depth == 0 || random.nextInt(3) > 0) ? 1 + random.nextInt(5) : 0;
                for (int i = 0; i < children; i++) {
                    node.children.add(new Branch(random.longs(4).toArray()));
                }
                node.word = children == 0 ? words++ : -1;
                childCounts.add(children);
                next.addAll(node.children);
            }
            all.addAll(next);
            level = next;
        }
        float[] ones = new float[words];
        Arrays.fill(ones, 1);
        Vocabulary vocabulary = new Vocabulary(
                childCounts.stream().mapToInt(i -> i).toArray(),
                all.stream().flatMapToLong(node -> Arrays.stream(node.center)).toArray(),
                ones);

        for (int i = 0; i < 40; i++) {
            long[] bits = random.longs(4).toArray();
            Descriptors one = new Descriptors(bits, new float[1], new float[1]);
            assertThat(vocabulary.word(one, 0)).isEqualTo(root.wordOf(bits));
        }
    }
}
