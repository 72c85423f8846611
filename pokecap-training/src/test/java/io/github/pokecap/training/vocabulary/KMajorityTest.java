package io.github.pokecap.training.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class KMajorityTest {
    private static int[] all(int count) {
        return IntStream.range(0, count).toArray();
    }

    /** Descriptors of four longs of which only the first is not zero. */
    private static long[] sample(long... first) {
        long[] sample = new long[first.length * 4];
        for (int i = 0; i < first.length; i++) {
            sample[i * 4] = first[i];
        }
        return sample;
    }

    /**
     * Three descriptors near 0 and three near all ones. 0b0011, 0b0101 and 0b0110 have each of the lowest three bits
     * twice in three: 0b0111. Their complements have them once each: 0, and all other bits always.
     */
    @Test
    void eachBitOfACentreIsWhatMostHave() {
        long[] sample = sample(0b0011, 0b0101, 0b0110, ~0b0011L, ~0b0101L, ~0b0110L);

        KMajority split = KMajority.of(sample, all(6), 2, new SplittableRandom(1));

        assertThat(split.centers().stream().map(center -> center[0])).containsExactlyInAnyOrder(0b0111L, ~0b0111L);
        assertThat(asSets(split)).containsExactlyInAnyOrder(List.of(0, 1, 2), List.of(3, 4, 5));
    }

    /** Half is not most: of two descriptors that differ in a bit the centre has it not. */
    @Test
    void aTiedBitIsZero() {
        long[] sample = sample(0b01, 0b10, -1, -1);

        KMajority split = KMajority.of(sample, all(4), 2, new SplittableRandom(1));

        assertThat(split.centers().stream().map(center -> center[0])).containsExactlyInAnyOrder(0L, -1L);
    }

    private static List<List<Integer>> asSets(KMajority split) {
        return split.groups().stream()
                .map(group -> Arrays.stream(group).boxed().toList())
                .toList();
    }

    /** Four random centres lie about 128 bits apart; members differ from theirs in at most 20. */
    @RepeatedTest(10)
    void plantedClustersAreFound(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        int members = 30;
        long[] sample = new long[4 * members * 4];
        for (int cluster = 0; cluster < 4; cluster++) {
            long[] center = random.longs(4).toArray();
            for (int member = 0; member < members; member++) {
                long[] own = center.clone();
                for (int flip = 0; flip < 20; flip++) {
                    int bit = random.nextInt(256);
                    own[bit / 64] ^= 1L << (bit % 64);
                }
                System.arraycopy(own, 0, sample, (cluster * members + member) * 4, 4);
            }
        }

        KMajority split = KMajority.of(sample, all(4 * members), 8, new SplittableRandom(3));

        // Eight groups were asked for: clusters may be split, but no group may mix them.
        for (int[] group : split.groups()) {
            assertThat(Arrays.stream(group).map(i -> i / members).distinct()).hasSize(1);
        }
        assertThat(split.groups().stream().flatMapToInt(Arrays::stream).sorted().toArray())
                .isEqualTo(all(4 * members));
    }

    @Test
    void fewerKindsThanGroupsGiveAGroupAKind() {
        long[] sample = sample(1, 1, 1, 0xffff, 0xffff, 0xffff0000L);

        KMajority split = KMajority.of(sample, all(6), 10, new SplittableRandom(1));

        assertThat(asSets(split)).containsExactlyInAnyOrder(List.of(0, 1, 2), List.of(3, 4), List.of(5));
    }

    @Test
    void whatIsAllAlikeOrNothingIsNotSplit() {
        assertThat(KMajority.of(sample(7, 7, 7), all(3), 4, new SplittableRandom(1)))
                .isSameAs(KMajority.NONE);
        assertThat(KMajority.of(sample(7), all(1), 4, new SplittableRandom(1))).isSameAs(KMajority.NONE);
        assertThat(KMajority.of(new long[0], new int[0], 4, new SplittableRandom(1)))
                .isSameAs(KMajority.NONE);
    }

    @Test
    void onlyMembersAreSplit() {
        KMajority split = KMajority.of(sample(0, 99, -1, 99), new int[] {0, 2}, 3, new SplittableRandom(1));

        assertThat(asSets(split)).containsExactlyInAnyOrder(List.of(0), List.of(2));
    }
}
