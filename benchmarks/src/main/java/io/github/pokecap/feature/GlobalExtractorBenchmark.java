package io.github.pokecap.feature;

import io.github.pokecap.benchmark.DrawnFile;
import io.github.pokecap.benchmark.FreshPicture;
import io.github.pokecap.image.Picture;
import io.github.pokecap.image.PictureDecoder;
import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Each global extractor by itself over one picture. In a caption they share some of the work, which is then done once. */
@State(Scope.Benchmark)
public class GlobalExtractorBenchmark {
    private final FreshPicture picture = new FreshPicture(new PictureDecoder().decode(DrawnFile.transparentPng()));
    private final GlobalExtractor color = Features.color();
    private final GlobalExtractor salience = Features.salience();
    private final GlobalExtractor silhouette = Features.silhouette();
    private final GlobalExtractor layout = Features.layout();
    private final GlobalExtractor outline = Features.outline();
    private final GlobalExtractor strokes = Features.strokes();

    @Benchmark
    public float[] color() {
        return numbers(color);
    }

    @Benchmark
    public float[] salience() {
        return numbers(salience);
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

    @Benchmark
    public float[] all() {
        Picture fresh = picture.copy();
        float[] row = new float[0];
        for (GlobalExtractor extractor : List.of(color, salience, silhouette, layout, outline, strokes)) {
            row = new float[extractor.length()];
            extractor.extract(fresh, row, 0);
        }
        return row;
    }

    private float[] numbers(GlobalExtractor extractor) {
        float[] row = new float[extractor.length()];
        extractor.extract(picture.copy(), row, 0);
        return row;
    }
}
