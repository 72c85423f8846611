package io.github.pokecap.vocabulary;

import io.github.pokecap.benchmark.Matrices;
import io.github.pokecap.benchmark.RandomModel;
import io.github.pokecap.feature.Descriptors;
import io.github.pokecap.image.OpenCv;
import org.opencv.core.Mat;
import org.opencv.core.MatOfDMatch;
import org.opencv.features2d.BFMatcher;
import org.opencv.features2d.DescriptorMatcher;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/**
 * 500 descriptors become a bag of 1,000 words: by PokeCap's tree, by other trees and lists that were tried, and by
 * OpenCV's brute-force matcher, which is also all but the counting of its BOWImgDescriptorExtractor (a class that Java
 * cannot call).
 */
@State(Scope.Benchmark)
public class VocabularyBenchmark {
    private static final int DESCRIPTORS = 500;
    private static final int WORDS = 1000;

    private final Vocabulary tree = new RandomModel(1).vocabulary();
    private final Descriptors descriptors = new RandomModel(2).descriptors(DESCRIPTORS);
    private final FlatWords flat = FlatWords.of(tree);
    private final LinkedTree linked = LinkedTree.of(tree);
    private final Mat theirDescriptors;
    private final Mat theirWords;
    private final DescriptorMatcher matcher;

    public VocabularyBenchmark() {
        OpenCv.load();
        theirDescriptors = DescriptorMats.of(descriptors);
        theirWords = DescriptorMats.of(flat.asDescriptors());
        matcher = BFMatcher.create(BFMatcher.BRUTEFORCE_HAMMING);
    }

    @TearDown
    public void release() {
        Matrices.release(theirDescriptors, theirWords);
    }

    @Benchmark
    public float[] tree() {
        float[] row = new float[WORDS];
        tree.encode(descriptors, row, 0);
        return row;
    }

    @Benchmark
    public float[] treeOfLinkedNodes() {
        float[] row = new float[WORDS];
        for (int i = 0; i < DESCRIPTORS; i++) {
            row[linked.word(descriptors, i)]++;
        }
        return row;
    }

    @Benchmark
    public float[] everyWordInTurn() {
        float[] row = new float[WORDS];
        for (int i = 0; i < DESCRIPTORS; i++) {
            row[flat.word(descriptors, i)]++;
        }
        return row;
    }

    @Benchmark
    public MatOfDMatch openCvMatcher() {
        MatOfDMatch matches = new MatOfDMatch();
        try {
            matcher.match(theirDescriptors, theirWords, matches);
            return matches;
        } finally {
            Matrices.release(matches);
        }
    }

    /** As BOWImgDescriptorExtractor::compute does it: match, count, divide by the number of descriptors. */
    @Benchmark
    public float[] openCvBagOfWords() {
        MatOfDMatch matches = new MatOfDMatch();
        try {
            matcher.match(theirDescriptors, theirWords, matches);
            float[] row = new float[WORDS];
            for (org.opencv.core.DMatch match : matches.toArray()) {
                row[match.trainIdx] += 1f / DESCRIPTORS;
            }
            return row;
        } finally {
            Matrices.release(matches);
        }
    }
}
