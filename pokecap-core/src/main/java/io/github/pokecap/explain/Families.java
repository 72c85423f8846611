package io.github.pokecap.explain;

import io.github.pokecap.vocabulary.FeatureSpace;
import io.github.pokecap.vocabulary.FeatureSpace.Block;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The columns of a row by the extractor that fills them; several blocks of one name are one family. */
final class Families {
    private final List<String> names;
    private final List<List<Block>> blocks;

    Families(FeatureSpace space) {
        Map<String, List<Block>> byName = space.blocks().stream()
                .collect(Collectors.groupingBy(Block::name, LinkedHashMap::new, Collectors.toList()));
        this.names = List.copyOf(byName.keySet());
        this.blocks = List.copyOf(byName.values());
    }

    /** In the order of the columns. */
    List<String> names() {
        return names;
    }

    /** A new row: the families that are present as in one row, the absent ones as in another. */
    float[] mixed(BitSet present, float[] row, float[] absent) {
        float[] mixed = absent.clone();
        present.stream()
                .mapToObj(blocks::get)
                .flatMap(List::stream)
                .forEach(block -> System.arraycopy(row, block.offset(), mixed, block.offset(), block.length()));
        return mixed;
    }
}
