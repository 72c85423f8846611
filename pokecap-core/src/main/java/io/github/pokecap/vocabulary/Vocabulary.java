package io.github.pokecap.vocabulary;

import io.github.pokecap.feature.Descriptors;

/**
 * A tree of binary visual words (Nistér and Stewénius, <i>Scalable recognition with a vocabulary tree</i>, 2006, with
 * 256-bit descriptors and Hamming distance in the place of SIFT and Euclid's). A descriptor walks from the root to the
 * nearest child of each node; the leaf it ends at is its word.
 *
 * <p>The nodes lie level by level, the children of a node side by side, so the number of children of each node is all
 * that is needed to know the tree, and no such list of numbers can hold a cycle. Immutable and thread-safe.
 */
public final class Vocabulary {
    private static final int LONGS = Descriptors.LONGS;

    private final int[] childCounts;
    private final int[] firstChild;
    private final int[] wordOf;
    private final long[] centers;
    private final float[] idf;

    /**
     * Builds a tree from its flat form; the arrays are copied.
     *
     * @param childCounts for each node, level by level from the root, how many children it has; 0 makes it a word
     * @param centers {@value Descriptors#LONGS} longs for each node; those of the root are not looked at
     * @param idf for each word, in the order of the leaves, how much one occurrence weighs; finite and not negative
     * @throws IllegalArgumentException if the arrays do not describe one tree
     */
    public Vocabulary(int[] childCounts, long[] centers, float[] idf) {
        this.childCounts = childCounts.clone();
        this.centers = centers.clone();
        this.idf = idf.clone();
        this.firstChild = new int[childCounts.length];
        this.wordOf = new int[childCounts.length];
        int words = layOut();
        if (centers.length != childCounts.length * LONGS || idf.length != words) {
            throw new IllegalArgumentException(childCounts.length + " nodes and " + words + " words do not agree with "
                    + centers.length + " longs of centers and " + idf.length + " weights");
        }
        for (int word = 0; word < words; word++) {
            if (!(idf[word] >= 0 && idf[word] <= Float.MAX_VALUE)) {
                throw new IllegalArgumentException(
                        "the weight of word " + word + " is " + idf[word] + ", not a finite number from 0 up");
            }
        }
    }

    private int layOut() {
        int words = 0;
        long next = 1;
        for (int node = 0; node < childCounts.length; node++) {
            int children = childCounts[node];
            if (children < 0 || node >= next || next + children > childCounts.length) {
                throw new IllegalArgumentException("node " + node + " with " + children
                        + " children does not fit a tree of " + childCounts.length + " nodes");
            }
            firstChild[node] = (int) next;
            wordOf[node] = children == 0 ? words++ : -1;
            next += children;
        }
        if (next != childCounts.length) {
            throw new IllegalArgumentException("the tree ends at node " + next + " of " + childCounts.length);
        }
        return words;
    }

    /**
     * How many words there are.
     *
     * @return at least 1
     */
    public int words() {
        return idf.length;
    }

    /**
     * The number of children of each node.
     *
     * @return a copy, level by level from the root
     */
    public int[] childCounts() {
        return childCounts.clone();
    }

    /**
     * The centre of each node.
     *
     * @return a copy, {@value Descriptors#LONGS} longs a node
     */
    public long[] centers() {
        return centers.clone();
    }

    /**
     * The weight of each word.
     *
     * @return a copy, in the order of the leaves
     */
    public float[] idf() {
        return idf.clone();
    }

    /**
     * The word of one descriptor.
     *
     * @param descriptors where it is
     * @param index which it is
     * @return from 0 to {@link #words()} - 1
     */
    public int word(Descriptors descriptors, int index) {
        long b0 = descriptors.bits(index, 0);
        long b1 = descriptors.bits(index, 1);
        long b2 = descriptors.bits(index, 2);
        long b3 = descriptors.bits(index, 3);
        int node = 0;
        while (childCounts[node] > 0) {
            int child = firstChild[node];
            int end = child + childCounts[node];
            int best = child;
            int least = Integer.MAX_VALUE;
            for (int at = child * LONGS; child < end; child++, at += LONGS) {
                int distance = Long.bitCount(b0 ^ centers[at])
                        + Long.bitCount(b1 ^ centers[at + 1])
                        + Long.bitCount(b2 ^ centers[at + 2])
                        + Long.bitCount(b3 ^ centers[at + 3]);
                if (distance < least) {
                    least = distance;
                    best = child;
                }
            }
            node = best;
        }
        return wordOf[node];
    }

    /**
     * Encodes descriptors as one bag of visual words: the square root of each word's count times its weight, scaled to
     * unit length. The root keeps one repeated texture from drowning the rest (Jégou et al., <i>On the burstiness of
     * visual elements</i>, 2009).
     *
     * @param descriptors any number of them
     * @param row where to add; zeros where the bag goes
     * @param offset index of the first of {@link #words()} numbers
     */
    public void encode(Descriptors descriptors, float[] row, int offset) {
        for (int i = 0; i < descriptors.count(); i++) {
            row[offset + word(descriptors, i)]++;
        }
        double squares = 0;
        for (int word = 0; word < idf.length; word++) {
            double weight = Math.sqrt(row[offset + word]) * idf[word];
            row[offset + word] = (float) weight;
            squares += weight * weight;
        }
        if (squares > 0) {
            float scale = (float) (1 / Math.sqrt(squares));
            for (int word = 0; word < idf.length; word++) {
                row[offset + word] *= scale;
            }
        }
    }
}
