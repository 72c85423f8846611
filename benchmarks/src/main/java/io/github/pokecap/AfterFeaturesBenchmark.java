package io.github.pokecap;

import io.github.pokecap.benchmark.DrawnFile;
import io.github.pokecap.benchmark.RandomModel;
import io.github.pokecap.image.Picture;
import io.github.pokecap.image.PictureDecoder;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * All that comes after the features, in models of several sizes: 500 descriptors through 1,000 words, every classifier,
 * the caption. Twice the trees must not take twice the memory.
 */
@State(Scope.Benchmark)
public class AfterFeaturesBenchmark {
    private final Picture picture = new PictureDecoder().decode(DrawnFile.transparentPng());

    @Param({"4", "16"})
    private int facets;

    @Param({"80", "160"})
    private int rounds;

    private Captioner captioner = captioner(4, 1);

    @Setup
    public void make() {
        captioner = captioner(facets, rounds);
    }

    private static Captioner captioner(int facets, int rounds) {
        RandomModel random = new RandomModel(1);
        return Captioner.of(random.afterFeatures(random.vocabulary(), facets, rounds));
    }

    @Benchmark
    public Caption caption() {
        return captioner.caption(picture);
    }
}
