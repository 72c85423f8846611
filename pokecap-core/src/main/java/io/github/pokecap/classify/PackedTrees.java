package io.github.pokecap.classify;

/**
 * Regression trees with all that a step of a walk asks for in one long a node, walked eight at a time: while one walk
 * waits for its node, the others go on. On 2,200 trees of depth 6 that takes three tenths of the time that one walk after the
 * other does, and four at a time two fifths. The walks do not branch, so no guess of the processor's is wrong.
 *
 * <p>The upper half of a long is the largest number that goes left. In the lower half are, from the top, how far behind
 * the node its left child is, and the feature. A leaf is its own left child and sends every number there, so a walk that
 * has come to a leaf stays there.
 */
final class PackedTrees {
    private static final int ABREAST = 8;
    private static final int FEATURE_BITS = 18;
    private static final int FEATURE = (1 << FEATURE_BITS) - 1;
    private static final int FARTHEST_CHILD = (1 << (Integer.SIZE - FEATURE_BITS)) - 1;

    private final int[] treeStart;
    private final int[] outputOf;
    private final long[] packed;
    private final float[] values;
    private final int[] steps;

    /** The values are what leaves add; no walk ends at other nodes. */
    private PackedTrees(int[] treeStart, int[] outputOf, long[] packed, float[] values, int[] steps) {
        this.treeStart = treeStart;
        this.outputOf = outputOf;
        this.packed = packed;
        this.values = values;
        this.steps = steps;
    }

    /** Packs trees whose nodes send a feature below the threshold to the left. Checked ones. */
    static PackedTrees of(TreeNodes nodes, float[] leafValues, int[] outputOf) {
        int[] feature = nodes.feature();
        long[] packed = new long[feature.length];
        float[] values = new float[feature.length];
        for (int node = 0; node < packed.length; node++) {
            if (feature[node] == TreeNodes.LEAF) {
                packed[node] = upper(Float.POSITIVE_INFINITY);
                values[node] = leafValues[nodes.left()[node]];
                continue;
            }
            int child = nodes.left()[node] - node;
            if (feature[node] > FEATURE || child > FARTHEST_CHILD) {
                return new PackedTrees(nodes.treeStart(), outputOf, new long[0], new float[0], new int[0]);
            }
            // The numbers below the threshold are those up to the one before it.
            packed[node] = upper(Math.nextDown(nodes.threshold()[node]))
                    | Integer.toUnsignedLong(child << FEATURE_BITS | feature[node]);
        }
        return new PackedTrees(nodes.treeStart(), outputOf, packed, values, steps(nodes));
    }

    private static long upper(float number) {
        return (long) Float.floatToRawIntBits(number) << Integer.SIZE;
    }

    /** For each eight trees how many steps it takes until all have come to a leaf. */
    private static int[] steps(TreeNodes nodes) {
        int[] steps = new int[nodes.trees() / ABREAST];
        int[] depth = new int[nodes.feature().length];
        for (int tree = 0; tree < steps.length * ABREAST; tree++) {
            int end = tree + 1 < nodes.trees() ? nodes.treeStart()[tree + 1] : depth.length;
            for (int node = nodes.treeStart()[tree]; node < end; node++) {
                if (nodes.feature()[node] != TreeNodes.LEAF) {
                    int below = depth[node] + 1;
                    int child = nodes.left()[node];
                    // Nothing forbids two nodes to have the same children; the longer way there counts.
                    depth[child] = Math.max(depth[child], below);
                    depth[child + 1] = Math.max(depth[child + 1], below);
                    steps[tree / ABREAST] = Math.max(steps[tree / ABREAST], below);
                }
            }
        }
        return steps;
    }

    /** How many trees, from the first on, are packed: all but the last few, or none if a number of theirs is too large. */
    int trees() {
        return steps.length * ABREAST;
    }

    /** Adds what the {@link #trees()} say of a row to the scores, in the order of the trees. */
    void addTo(float[] scores, float[] row) {
        // The compiler reads a field anew at each step, but not a variable.
        long[] nodes = packed;
        for (int eight = 0; eight < steps.length; eight++) {
            int tree = eight * ABREAST;
            int a = treeStart[tree];
            int b = treeStart[tree + 1];
            int c = treeStart[tree + 2];
            int d = treeStart[tree + 3];
            int e = treeStart[tree + 4];
            int f = treeStart[tree + 5];
            int g = treeStart[tree + 6];
            int h = treeStart[tree + 7];
            for (int step = steps[eight]; step > 0; step--) {
                a = next(nodes, a, row);
                b = next(nodes, b, row);
                c = next(nodes, c, row);
                d = next(nodes, d, row);
                e = next(nodes, e, row);
                f = next(nodes, f, row);
                g = next(nodes, g, row);
                h = next(nodes, h, row);
            }
            scores[outputOf[tree]] += values[a];
            scores[outputOf[tree + 1]] += values[b];
            scores[outputOf[tree + 2]] += values[c];
            scores[outputOf[tree + 3]] += values[d];
            scores[outputOf[tree + 4]] += values[e];
            scores[outputOf[tree + 5]] += values[f];
            scores[outputOf[tree + 6]] += values[g];
            scores[outputOf[tree + 7]] += values[h];
        }
    }

    private static int next(long[] nodes, int node, float[] row) {
        long all = nodes[node];
        int lower = (int) all;
        float threshold = Float.intBitsToFloat((int) (all >>> Integer.SIZE));
        return node + (lower >>> FEATURE_BITS) + (row[lower & FEATURE] > threshold ? 1 : 0);
    }
}
