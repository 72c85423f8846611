package io.github.pokecap.training;

import io.github.pokecap.training.facet.LabelledFacet;
import io.github.pokecap.training.learn.Copies;
import io.github.pokecap.training.learn.LabelledRows;
import io.github.pokecap.training.learn.RowTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The rows of the examples that are learnt from: those of their pictures, and for each kind of copies those with the
 * copies behind them. Several tables, so that who passes over copies does not work with them either; the rows are the same.
 *
 * @param examples their numbers in the dataset
 * @param plain a row for each
 * @param withCopies a row for each, then a row for each copy; nothing for kinds of which there are no copies
 */
record LearningRows(int[] examples, RowTable plain, Map<Copies, RowTable> withCopies) {
    /** The rows of the examples that have a truth. */
    LabelledRows labelled(LabelledFacet facet, Copies copies) {
        RowTable table = withCopies.getOrDefault(copies, plain);
        List<int @Nullable []> truths = new ArrayList<>();
        for (int i = 0; i < table.size(); i++) {
            truths.add(facet.truths().get(examples[i % examples.length]));
        }
        return table.labelled(facet.facet(), truths);
    }
}
