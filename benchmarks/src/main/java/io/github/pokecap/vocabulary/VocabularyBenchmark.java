package io.github.pokecap.vocabulary;

import io.github.pokecap.benchmark.RandomModel;
import io.github.pokecap.feature.Descriptors;
import java.util.Random;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** 500 descriptors through a tree of 1,000 words. */
@State(Scope.Benchmark)
public class VocabularyBenchmark {
    private static final int DESCRIPTORS = 500;

    private final Vocabulary vocabulary = new RandomModel(1).vocabulary();
    private final Descriptors descriptors = new Descriptors(
            new Random(2).longs((long) DESCRIPTORS * Descriptors.LONGS).toArray(),
            new float[DESCRIPTORS],
            new float[DESCRIPTORS]);

    @Benchmark
    public float[] encode() {
        float[] row = new float[vocabulary.words()];
        vocabulary.encode(descriptors, row, 0);
        return row;
    }
}
