package io.github.pokecap;

import io.github.pokecap.benchmark.BareOpenCv;
import io.github.pokecap.benchmark.DrawnFile;
import io.github.pokecap.benchmark.RandomModel;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** From bytes to caption, and what the OpenCV calls in it would take by themselves on the same bytes. */
@State(Scope.Benchmark)
public class CaptionerBenchmark {
    private final Captioner captioner = Captioner.of(new RandomModel(1).model());
    private final BareOpenCv openCv = new BareOpenCv();
    private final byte[] transparentPng = DrawnFile.transparentPng();
    private final byte[] photoJpeg = DrawnFile.photoJpeg();

    @Benchmark
    public Caption transparentPng475() {
        return captioner.caption(transparentPng);
    }

    @Benchmark
    public Caption photoJpeg1920() {
        return captioner.caption(photoJpeg);
    }

    @Benchmark
    public int transparentPng475BareOpenCv() {
        return openCv.descriptors(transparentPng);
    }

    @Benchmark
    public int photoJpeg1920BareOpenCv() {
        return openCv.descriptors(photoJpeg);
    }
}
