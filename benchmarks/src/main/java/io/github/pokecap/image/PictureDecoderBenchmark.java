package io.github.pokecap.image;

import io.github.pokecap.benchmark.DrawnFile;
import io.github.pokecap.benchmark.Matrices;
import org.opencv.core.Mat;
import org.opencv.core.MatOfByte;
import org.opencv.imgcodecs.Imgcodecs;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/**
 * From the bytes of a file to the subject, cut out and scaled. For a large JPEG also what OpenCV takes to decode every
 * pixel of it, and no more than that.
 */
@State(Scope.Benchmark)
public class PictureDecoderBenchmark {
    private final PictureDecoder decoder = new PictureDecoder();
    private final byte[] transparentPng = DrawnFile.transparentPng();
    private final byte[] photoPng = DrawnFile.photoPng();
    private final byte[] photoJpeg = DrawnFile.photoJpeg();
    private final byte[] largeJpeg = DrawnFile.largeJpeg();

    public PictureDecoderBenchmark() {
        OpenCv.load();
    }

    @Benchmark
    public Picture transparentPng400() {
        return decoder.decode(transparentPng);
    }

    @Benchmark
    public Picture photoPng400() {
        return decoder.decode(photoPng);
    }

    @Benchmark
    public Picture photoJpeg1920() {
        return decoder.decode(photoJpeg);
    }

    @Benchmark
    public Picture photoJpeg4000() {
        return decoder.decode(largeJpeg);
    }

    @Benchmark
    public int photoJpeg4000Reduced() {
        return columns(Imgcodecs.IMREAD_REDUCED_COLOR_2);
    }

    @Benchmark
    public int photoJpeg4000EveryPixel() {
        return columns(Imgcodecs.IMREAD_COLOR);
    }

    private int columns(int flags) {
        MatOfByte encoded = new MatOfByte(largeJpeg);
        try {
            Mat pixels = Imgcodecs.imdecode(encoded, flags);
            int columns = pixels.cols();
            Matrices.release(pixels);
            return columns;
        } finally {
            Matrices.release(encoded);
        }
    }
}
