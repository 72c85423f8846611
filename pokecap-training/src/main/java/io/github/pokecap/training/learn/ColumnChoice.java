package io.github.pokecap.training.learn;

import io.github.pokecap.vocabulary.FeatureSpace;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The columns of some extractors.
 *
 * @param features names of extractors
 * @param columns their columns in whole rows, ascending
 * @param blocks which columns are whose in rows that are cut down to them
 */
record ColumnChoice(List<String> features, int[] columns, List<FeatureSpace.Block> blocks) {
    static ColumnChoice of(List<String> features, FeatureSpace space) {
        List<FeatureSpace.Block> blocks = new ArrayList<>();
        IntStream columns = IntStream.empty();
        int length = 0;
        for (FeatureSpace.Block block : space.blocks()) {
            if (features.contains(block.name())) {
                blocks.add(new FeatureSpace.Block(block.name(), length, block.length()));
                columns = IntStream.concat(columns, IntStream.range(block.offset(), block.offset() + block.length()));
                length += block.length();
            }
        }
        return new ColumnChoice(features, columns.toArray(), List.copyOf(blocks));
    }

    float[] cut(float[] row) {
        float[] some = new float[columns.length];
        for (int i = 0; i < columns.length; i++) {
            some[i] = row[columns[i]];
        }
        return some;
    }
}
