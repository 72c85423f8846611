package io.github.pokecap.training.vocabulary;

import io.github.pokecap.feature.Descriptors;
import io.github.pokecap.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/**
 * Learns a {@link Vocabulary}: descriptors are split into a few groups by k-majority (Grana et al., <i>A fast approach
 * for integrating ORB descriptors in the bag of words model</i>, 2013: k-means with Hamming distance, where each bit
 * of a centre is what most of its group have), and each group again, down to the depth. Words weigh by the logarithm
 * of how rare they are among the pictures (Sivic and Zisserman, <i>Video Google</i>, 2003).
 *
 * <p>Immutable; each option's method gives a new trainer.
 */
public final class BinaryTreeTrainer {
    private static final int LONGS = Descriptors.LONGS;
    private static final int MOST_DESCRIPTORS = 60_000;

    private final int branching;
    private final int depth;

    private BinaryTreeTrainer(int branching, int depth) {
        if (branching < 2 || branching > 64 || depth < 1 || depth > 8 || Math.pow(branching, depth) > 100_000) {
            throw new IllegalArgumentException("a tree of branching " + branching + " and depth " + depth
                    + " is not between 2 to 64, 1 to 8 and at most 100000 words");
        }
        this.branching = branching;
        this.depth = depth;
    }

    static BinaryTreeTrainer usual() {
        return new BinaryTreeTrainer(8, 3);
    }

    /**
     * How many children a node has at most.
     *
     * @param children from 2 to 64
     * @return a trainer with it
     * @throws IllegalArgumentException if it is out of range, or gives more than 100,000 words
     */
    public BinaryTreeTrainer branching(int children) {
        return new BinaryTreeTrainer(children, depth);
    }

    /**
     * How many steps it is from the root to a word at most.
     *
     * @param steps from 1 to 8
     * @return a trainer with it
     * @throws IllegalArgumentException if it is out of range, or gives more than 100,000 words
     */
    public BinaryTreeTrainer depth(int steps) {
        return new BinaryTreeTrainer(branching, steps);
    }

    /**
     * The settings.
     *
     * @return option to number, in a fixed order
     */
    public Map<String, Double> settings() {
        Map<String, Double> settings = new LinkedHashMap<>();
        settings.put("branching", (double) branching);
        settings.put("depth", (double) depth);
        return settings;
    }

    /**
     * Learns a vocabulary.
     *
     * @param pictures the descriptors of each picture; some may have none
     * @param seed of everything random
     * @return at least one word; the same pictures and seed give the same vocabulary
     */
    public Vocabulary train(List<Descriptors> pictures, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        long[] sample = sample(pictures, random);
        List<Integer> childCounts = new ArrayList<>();
        List<long[]> centers = new ArrayList<>();
        List<int[]> level = List.of(allOf(sample));
        centers.add(new long[LONGS]);
        for (int step = 0; step <= depth; step++) {
            List<int[]> next = new ArrayList<>();
            for (int[] members : level) {
                KMajority split =
                        step == depth ? KMajority.NONE : KMajority.of(sample, members, branching, random.split());
                childCounts.add(split.groups().size());
                centers.addAll(split.centers());
                next.addAll(split.groups());
            }
            level = next;
        }
        int[] counts = childCounts.stream().mapToInt(i -> i).toArray();
        long[] flat = centers.stream().flatMapToLong(Arrays::stream).toArray();
        return weighted(counts, flat, pictures);
    }

    /** All descriptors, or an even sample of so many that learning stays quick. */
    private static long[] sample(List<Descriptors> pictures, SplittableRandom random) {
        long all = pictures.stream().mapToLong(Descriptors::count).sum();
        double share = Math.min(1, (double) MOST_DESCRIPTORS / Math.max(1, all));
        long[] sample = new long[(int) (Math.min(all, MOST_DESCRIPTORS * 2L) * LONGS)];
        int at = 0;
        for (Descriptors picture : pictures) {
            for (int i = 0; i < picture.count(); i++) {
                if (at + LONGS <= sample.length && (share >= 1 || random.nextDouble() < share)) {
                    for (int quarter = 0; quarter < LONGS; quarter++) {
                        sample[at++] = picture.bits(i, quarter);
                    }
                }
            }
        }
        return Arrays.copyOf(sample, at);
    }

    private static int[] allOf(long[] sample) {
        int[] all = new int[sample.length / LONGS];
        Arrays.setAll(all, i -> i);
        return all;
    }

    private static Vocabulary weighted(int[] childCounts, long[] centers, List<Descriptors> pictures) {
        int words = (int) Arrays.stream(childCounts).filter(count -> count == 0).count();
        float[] ones = new float[words];
        Arrays.fill(ones, 1);
        Vocabulary plain = new Vocabulary(childCounts, centers, ones);
        int[] seenIn = new int[words];
        for (Descriptors picture : pictures) {
            boolean[] seen = new boolean[words];
            for (int i = 0; i < picture.count(); i++) {
                seen[plain.word(picture, i)] = true;
            }
            for (int word = 0; word < words; word++) {
                seenIn[word] += seen[word] ? 1 : 0;
            }
        }
        float[] idf = new float[words];
        for (int word = 0; word < words; word++) {
            idf[word] = (float) StrictMath.log((1.0 + pictures.size()) / (1 + seenIn[word]));
        }
        return new Vocabulary(childCounts, centers, idf);
    }
}
