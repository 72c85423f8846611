package io.github.pokecap;

import io.github.pokecap.benchmark.BareOpenCv;
import io.github.pokecap.benchmark.BundledModel;
import io.github.pokecap.benchmark.DrawnFile;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** From bytes to caption with the bundled model, and what bare OpenCV takes for its ORB features of the same bytes. */
@State(Scope.Benchmark)
public class CaptionerBenchmark {
    private final Captioner captioner = BundledModel.captioner();
    private final BareOpenCv openCv = new BareOpenCv();
    private final byte[] transparentPng = DrawnFile.transparentPng();
    private final byte[] photoJpeg = DrawnFile.photoJpeg();
    private final byte[] largeJpeg = DrawnFile.largeJpeg();

    @Benchmark
    public Caption transparentPng400() {
        return captioner.caption(transparentPng);
    }

    @Benchmark
    public Caption photoJpeg1920() {
        return captioner.caption(photoJpeg);
    }

    @Benchmark
    public Caption photoJpeg4000() {
        return captioner.caption(largeJpeg);
    }

    @Benchmark
    public int transparentPng400BareOpenCv() {
        return openCv.descriptors(transparentPng);
    }

    @Benchmark
    public int photoJpeg1920BareOpenCv() {
        return openCv.descriptors(photoJpeg);
    }

    @Benchmark
    public int photoJpeg4000BareOpenCv() {
        return openCv.descriptors(largeJpeg);
    }
}
