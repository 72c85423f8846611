package io.github.pokecap.feature;

import io.github.pokecap.image.Picture;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What strokes and pieces of outline a subject is drawn with, and where: the {@link FisherVector} of its patches. Its
 * settings name the words, and how far apart large patches are, so that a model which was learnt with others is refused.
 */
final class StrokesExtractor implements GlobalExtractor {
    private final StrokeWords words = StrokeWords.bundled();
    private final FisherVector.Tables tables = FisherVector.Tables.of(words);

    static StrokesExtractor of(Map<String, Double> settings) {
        StrokesExtractor extractor = new StrokesExtractor();
        if (!settings.isEmpty() && !settings.equals(extractor.settings())) {
            throw new IllegalArgumentException(
                    "strokes are " + extractor.settings() + " in this version of PokeCap, not " + settings
                            + "; train again, or caption with the version that trained");
        }
        return extractor;
    }

    @Override
    public String name() {
        return "strokes";
    }

    @Override
    public Map<String, Double> settings() {
        Map<String, Double> settings = new LinkedHashMap<>();
        settings.put("words", (double) words.checksum());
        settings.put("largeStep", (double) StrokePatches.LARGE_STEP);
        return settings;
    }

    @Override
    public int length() {
        return FisherVector.length(words);
    }

    @Override
    public void extract(Picture picture, float[] row, int offset) {
        FisherVector vector = new FisherVector(words, tables);
        StrokePatches.visitBlocks(picture, vector::add);
        vector.write(row, offset);
    }
}
