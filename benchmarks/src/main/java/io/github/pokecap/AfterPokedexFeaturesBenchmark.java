package io.github.pokecap;

import io.github.pokecap.benchmark.BundledModel;
import io.github.pokecap.benchmark.DrawnFile;
import io.github.pokecap.benchmark.KnownPicture;
import io.github.pokecap.image.Picture;
import io.github.pokecap.image.PictureDecoder;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** All that comes after the features in the bundled model: every classifier, and the caption. It has no vocabulary. */
@State(Scope.Benchmark)
public class AfterPokedexFeaturesBenchmark {
    private final Picture picture = new PictureDecoder().decode(DrawnFile.transparentPng());
    private final Captioner captioner;

    public AfterPokedexFeaturesBenchmark() {
        captioner = Captioner.of(KnownPicture.in(BundledModel.captioner().model(), picture));
    }

    @Benchmark
    public Caption caption() {
        return captioner.caption(picture);
    }
}
