package io.github.pokecap.feature;

import io.github.pokecap.benchmark.DrawnFile;
import io.github.pokecap.image.Picture;
import io.github.pokecap.image.PictureDecoder;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Each global extractor over one picture. */
@State(Scope.Benchmark)
public class GlobalExtractorBenchmark {
    private final Picture picture = new PictureDecoder().decode(DrawnFile.transparentPng());
    private final GlobalExtractor color = Features.color();
    private final GlobalExtractor silhouette = Features.silhouette();
    private final GlobalExtractor layout = Features.layout();
    private final GlobalExtractor outline = Features.outline();
    private final GlobalExtractor strokes = Features.strokes();

    @Benchmark
    public float[] color() {
        return numbers(color);
    }

    @Benchmark
    public float[] silhouette() {
        return numbers(silhouette);
    }

    @Benchmark
    public float[] layout() {
        return numbers(layout);
    }

    @Benchmark
    public float[] outline() {
        return numbers(outline);
    }

    @Benchmark
    public float[] strokes() {
        return numbers(strokes);
    }

    private float[] numbers(GlobalExtractor extractor) {
        float[] row = new float[extractor.length()];
        extractor.extract(picture, row, 0);
        return row;
    }
}
