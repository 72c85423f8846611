package io.github.pokecap.feature;

import io.github.pokecap.benchmark.DrawnFile;
import io.github.pokecap.benchmark.FreshPicture;
import io.github.pokecap.image.PictureDecoder;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Keypoints and descriptors of one picture, at most 500. */
@State(Scope.Benchmark)
public class OrbExtractorBenchmark {
    private final OrbExtractor orb = Features.orb();
    private final FreshPicture picture = new FreshPicture(new PictureDecoder().decode(DrawnFile.transparentPng()));

    @Benchmark
    public Descriptors extract() {
        return orb.extract(picture.copy());
    }
}
