package io.github.pokecap.benchmark;

import io.github.pokecap.classify.Facet;
import io.github.pokecap.creatures.CreatureArtist;
import io.github.pokecap.creatures.Creatures;
import io.github.pokecap.feature.FeatureExtractor;
import io.github.pokecap.feature.Features;
import io.github.pokecap.image.PictureDecoder;
import io.github.pokecap.training.learn.LabelledRows;
import io.github.pokecap.vocabulary.FeatureSpace;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * What the extractors see in drawn creatures, to learn classifiers from. The labels are drawn by lot: nothing in the
 * rows tells them, so that trees grow as large as they may, and the cost that is measured is the highest.
 */
public final class DrawnRows {
    private static final int SIZE = 96;
    private static final int VALUES = 11;

    private DrawnRows() {}

    /**
     * Draws creatures and looks at them.
     *
     * @param count how many
     * @return a single facet of 11 values; the rows have colours, silhouette and layout, 945 columns
     */
    public static LabelledRows of(int count) {
        List<FeatureExtractor> extractors = List.of(Features.color(), Features.silhouette(), Features.layout());
        FeatureSpace space = FeatureSpace.of(extractors);
        PictureDecoder decoder = new PictureDecoder();
        List<float[]> rows = Creatures.random(count, 3).stream()
                .map(creature -> space.row(space.observe(decoder.decode(CreatureArtist.draw(creature, SIZE)))))
                .toList();
        SplittableRandom lot = new SplittableRandom(5);
        List<int[]> truths = IntStream.range(0, count)
                .mapToObj(i -> new int[] {i < VALUES ? i : lot.nextInt(VALUES)})
                .toList();
        List<String> values =
                IntStream.range(0, VALUES).mapToObj(value -> "value" + value).toList();
        return new LabelledRows(new Facet("lot", Facet.Kind.SINGLE, values), rows, truths);
    }
}
