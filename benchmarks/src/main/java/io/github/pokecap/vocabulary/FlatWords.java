package io.github.pokecap.vocabulary;

import io.github.pokecap.feature.Descriptors;

/** The words of a vocabulary without its tree: each is compared with each descriptor. An alternative that was measured. */
record FlatWords(long[] centers) {
    static FlatWords of(Vocabulary tree) {
        int[] childCounts = tree.childCounts();
        long[] all = tree.centers();
        long[] centers = new long[tree.words() * Descriptors.LONGS];
        int word = 0;
        for (int node = 0; node < childCounts.length; node++) {
            if (childCounts[node] == 0) {
                System.arraycopy(all, node * Descriptors.LONGS, centers, word * Descriptors.LONGS, Descriptors.LONGS);
                word++;
            }
        }
        return new FlatWords(centers);
    }

    Descriptors asDescriptors() {
        int words = centers.length / Descriptors.LONGS;
        return new Descriptors(centers, new float[words], new float[words]);
    }

    int word(Descriptors descriptors, int index) {
        long b0 = descriptors.bits(index, 0);
        long b1 = descriptors.bits(index, 1);
        long b2 = descriptors.bits(index, 2);
        long b3 = descriptors.bits(index, 3);
        int best = 0;
        int least = Integer.MAX_VALUE;
        for (int word = 0, at = 0; at < centers.length; word++, at += Descriptors.LONGS) {
            int distance = Long.bitCount(b0 ^ centers[at])
                    + Long.bitCount(b1 ^ centers[at + 1])
                    + Long.bitCount(b2 ^ centers[at + 2])
                    + Long.bitCount(b3 ^ centers[at + 3]);
            if (distance < least) {
                least = distance;
                best = word;
            }
        }
        return best;
    }
}
