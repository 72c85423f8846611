package io.github.pokecap.training.vocabulary;

import io.github.pokecap.feature.Descriptors;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/**
 * One split of descriptors into groups around binary centres.
 *
 * @param centers a centre for each group
 * @param groups the members of each group, as indices into the sample; none empty
 */
record KMajority(List<long[]> centers, List<int[]> groups) {
    /** No split: the node is a word. */
    static final KMajority NONE = new KMajority(List.of(), List.of());

    private static final int ROUNDS = 12;
    private static final int LONGS = Descriptors.LONGS;

    /** Splits members into at most {@code k} groups; {@link #NONE} where they are all alike. */
    static KMajority of(long[] sample, int[] members, int k, SplittableRandom random) {
        List<long[]> centers = start(sample, members, k, random);
        if (centers.size() < 2) {
            return NONE;
        }
        int[] nearest = new int[members.length];
        for (int round = 0; round < ROUNDS; round++) {
            boolean moved = assign(sample, members, centers, nearest);
            if (!moved && round > 0) {
                break;
            }
            centers = majorities(sample, members, nearest, centers);
        }
        assign(sample, members, centers, nearest);
        return grouped(members, nearest, centers);
    }

    /** k-means++ (Arthur and Vassilvitskii, 2007): each start is drawn by its distance from those before it. */
    private static List<long[]> start(long[] sample, int[] members, int k, SplittableRandom random) {
        List<long[]> centers = new ArrayList<>();
        if (members.length == 0) {
            return centers;
        }
        centers.add(descriptor(sample, members[random.nextInt(members.length)]));
        long[] distance = new long[members.length];
        Arrays.fill(distance, Long.MAX_VALUE);
        while (centers.size() < k) {
            long[] latest = centers.get(centers.size() - 1);
            long total = 0;
            for (int i = 0; i < members.length; i++) {
                long d = hamming(sample, members[i], latest);
                distance[i] = Math.min(distance[i], d * d);
                total += distance[i];
            }
            if (total == 0) {
                return centers;
            }
            long drawn = random.nextLong(total);
            int i = 0;
            while (drawn >= distance[i]) {
                drawn -= distance[i++];
            }
            centers.add(descriptor(sample, members[i]));
        }
        return centers;
    }

    private static boolean assign(long[] sample, int[] members, List<long[]> centers, int[] nearest) {
        boolean moved = false;
        for (int i = 0; i < members.length; i++) {
            int best = 0;
            int least = Integer.MAX_VALUE;
            for (int c = 0; c < centers.size(); c++) {
                int d = hamming(sample, members[i], centers.get(c));
                if (d < least) {
                    least = d;
                    best = c;
                }
            }
            moved |= nearest[i] != best;
            nearest[i] = best;
        }
        return moved;
    }

    /** Sets each bit of a centre as most of its group have it; a group without members keeps its centre. */
    private static List<long[]> majorities(long[] sample, int[] members, int[] nearest, List<long[]> old) {
        int[][] ones = new int[old.size()][LONGS * Long.SIZE];
        int[] size = new int[old.size()];
        for (int i = 0; i < members.length; i++) {
            int[] own = ones[nearest[i]];
            size[nearest[i]]++;
            for (int quarter = 0; quarter < LONGS; quarter++) {
                // Only the bits that are set: half of 64 steps, on average.
                for (long bits = sample[members[i] * LONGS + quarter]; bits != 0; bits &= bits - 1) {
                    own[quarter * Long.SIZE + Long.numberOfTrailingZeros(bits)]++;
                }
            }
        }
        List<long[]> centers = new ArrayList<>();
        for (int c = 0; c < old.size(); c++) {
            long[] center = size[c] == 0 ? old.get(c) : new long[LONGS];
            for (int bit = 0; bit < LONGS * Long.SIZE && size[c] > 0; bit++) {
                if (2 * ones[c][bit] > size[c]) {
                    center[bit / Long.SIZE] |= 1L << bit % Long.SIZE;
                }
            }
            centers.add(center);
        }
        return centers;
    }

    private static KMajority grouped(int[] members, int[] nearest, List<long[]> centers) {
        List<long[]> used = new ArrayList<>();
        List<int[]> groups = new ArrayList<>();
        for (int c = 0; c < centers.size(); c++) {
            int[] group = new int[members.length];
            int size = 0;
            for (int i = 0; i < members.length; i++) {
                if (nearest[i] == c) {
                    group[size++] = members[i];
                }
            }
            if (size > 0) {
                used.add(centers.get(c));
                groups.add(Arrays.copyOf(group, size));
            }
        }
        return groups.size() < 2 ? NONE : new KMajority(used, groups);
    }

    private static long[] descriptor(long[] sample, int index) {
        return Arrays.copyOfRange(sample, index * LONGS, (index + 1) * LONGS);
    }

    private static int hamming(long[] sample, int index, long[] center) {
        int at = index * LONGS;
        return Long.bitCount(sample[at] ^ center[0])
                + Long.bitCount(sample[at + 1] ^ center[1])
                + Long.bitCount(sample[at + 2] ^ center[2])
                + Long.bitCount(sample[at + 3] ^ center[3]);
    }
}
