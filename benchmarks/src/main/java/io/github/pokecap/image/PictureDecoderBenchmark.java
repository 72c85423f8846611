package io.github.pokecap.image;

import io.github.pokecap.benchmark.DrawnFile;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** From the bytes of a file to the subject, cut out and scaled. */
@State(Scope.Benchmark)
public class PictureDecoderBenchmark {
    private final PictureDecoder decoder = new PictureDecoder();
    private final byte[] transparentPng = DrawnFile.transparentPng();
    private final byte[] photoPng = DrawnFile.photoPng();
    private final byte[] photoJpeg = DrawnFile.photoJpeg();

    @Benchmark
    public Picture transparentPng475() {
        return decoder.decode(transparentPng);
    }

    @Benchmark
    public Picture photoPng475() {
        return decoder.decode(photoPng);
    }

    @Benchmark
    public Picture photoJpeg1920() {
        return decoder.decode(photoJpeg);
    }
}
