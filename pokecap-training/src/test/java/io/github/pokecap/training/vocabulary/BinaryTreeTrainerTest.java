package io.github.pokecap.training.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.github.pokecap.feature.Descriptors;
import io.github.pokecap.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BinaryTreeTrainerTest {
    private static Descriptors picture(long... first) {
        long[] bits = new long[first.length * 4];
        for (int i = 0; i < first.length; i++) {
            bits[i * 4] = first[i];
        }
        return new Descriptors(bits, new float[first.length], new float[first.length]);
    }

    private static List<Descriptors> random(int pictures, int each, long seed) {
        Random random = new Random(seed);
        return Stream.generate(
                        () -> new Descriptors(random.longs(each * 4L).toArray(), new float[each], new float[each]))
                .limit(pictures)
                .toList();
    }

    @Test
    void aTreeIsAsDeepAndAsWideAsAsked() {
        Vocabulary tree = Vocabularies.binaryTree().branching(3).depth(2).train(random(10, 40, 1), 1);

        // The root and its children have 3 children each, and these none: 1 + 3 + 9 nodes, 9 words.
        assertThat(tree.childCounts()).containsExactly(3, 3, 3, 3, 0, 0, 0, 0, 0, 0, 0, 0, 0);
        assertThat(tree.words()).isEqualTo(9);
    }

    /** Every descriptor that was learnt from ends at a word of its own kind if there are few kinds. */
    @Test
    void fewerKindsThanBranchesGiveAWordAKind() {
        Vocabulary tree = Vocabularies.binaryTree()
                .branching(8)
                .depth(3)
                .train(List.of(picture(1, 1, 0xff00), picture(0xff00, 0xffff0000L)), 1);

        Descriptors kinds = picture(1, 0xff00, 0xffff0000L);
        assertThat(tree.words()).isEqualTo(3);
        assertThat(Stream.of(0, 1, 2).map(i -> tree.word(kinds, i)).distinct()).hasSize(3);
    }

    /**
     * Three pictures; the word of 0 is in two of them, that of all ones in one: log(4 / 3) = 0.2877 and log(4 / 2) =
     * 0.6931. How often a picture has it does not count.
     */
    @Test
    void aWordWeighsByHowFewPicturesHaveIt() {
        Vocabulary tree = Vocabularies.binaryTree()
                .branching(2)
                .depth(1)
                .train(List.of(picture(0, 0, 0), picture(0, -1), Descriptors.NONE), 5);

        int zero = tree.word(picture(0), 0);
        assertThat(tree.idf()[zero]).isCloseTo(0.2877f, within(1e-4f));
        assertThat(tree.idf()[1 - zero]).isCloseTo(0.6931f, within(1e-4f));
    }

    @Test
    void withoutDescriptorsThereIsOneWord() {
        for (List<Descriptors> pictures :
                List.of(List.<Descriptors>of(), List.of(Descriptors.NONE, Descriptors.NONE))) {
            Vocabulary tree = Vocabularies.binaryTree().train(pictures, 1);

            assertThat(tree.words()).isEqualTo(1);
            float[] row = new float[1];
            tree.encode(Descriptors.NONE, row, 0);
            assertThat(row).containsExactly(0);
        }
    }

    @Test
    void oneKindIsOneWord() {
        assertThat(Vocabularies.binaryTree()
                        .train(List.of(picture(5, 5), picture(5)), 1)
                        .words())
                .isEqualTo(1);
    }

    @Test
    void theSameSeedGivesTheSameTree() {
        List<Descriptors> pictures = random(12, 30, 2);
        Vocabulary one = Vocabularies.binaryTree().branching(4).train(pictures, 9);
        Vocabulary again = Vocabularies.binaryTree().branching(4).train(new ArrayList<>(pictures), 9);
        Vocabulary other = Vocabularies.binaryTree().branching(4).train(pictures, 10);

        assertThat(again.childCounts()).isEqualTo(one.childCounts());
        assertThat(again.centers()).isEqualTo(one.centers());
        assertThat(again.idf()).isEqualTo(one.idf());
        assertThat(Arrays.equals(other.centers(), one.centers())).isFalse();
    }

    /** More than 200,000 descriptors are sampled, evenly: the second half of the pictures is seen as well. */
    @Test
    void manyDescriptorsAreSampledFromAllPictures() {
        long[] many = new long[210_000];
        long[] others = new long[210_000];
        Arrays.fill(many, 0xf);
        Arrays.fill(others, 0xf0f0f0L);

        Vocabulary tree =
                Vocabularies.binaryTree().branching(2).depth(1).train(List.of(picture(many), picture(others)), 3);

        assertThat(Stream.of(tree.centers()[4], tree.centers()[8])).containsExactlyInAnyOrder(0xfL, 0xf0f0f0L);
    }

    @ParameterizedTest
    @CsvSource({"1, 3", "65, 1", "8, 0", "2, 9", "11, 5"})
    void sizesAreInRange(int branching, int depth) {
        assertThatThrownBy(() ->
                        Vocabularies.binaryTree().depth(1).branching(branching).depth(depth))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a tree of branching " + branching + " and depth "
                        + (branching == 1 || branching == 65 ? 1 : depth)
                        + " is not between 2 to 64, 1 to 8 and at most 100000 words");
    }

    @Test
    void settingsAreTold() {
        assertThat(Vocabularies.binaryTree().branching(10).depth(2).settings())
                .containsExactly(Map.entry("branching", 10.0), Map.entry("depth", 2.0));
    }
}
