package io.github.pokecap.training;

import io.github.pokecap.training.facet.LabelledFacet;
import io.github.pokecap.training.learn.LabelledRows;
import io.github.pokecap.training.learn.RowTable;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The rows of the examples that are learnt from: those of their pictures, and those with the mirror images behind
 * them. Two tables, so that who passes over mirror images does not work with them either; the rows are the same.
 *
 * @param examples their numbers in the dataset
 * @param plain a row for each
 * @param mirrored a row for each, then a row for each mirror image; or the same as plain if there are no such images
 */
record LearningRows(int[] examples, RowTable plain, RowTable mirrored) {
    /** The rows of the examples that have a truth. */
    LabelledRows labelled(LabelledFacet facet, boolean withMirrored) {
        RowTable table = withMirrored ? mirrored : plain;
        List<int @Nullable []> truths = new ArrayList<>();
        for (int i = 0; i < table.size(); i++) {
            truths.add(facet.truths().get(examples[i % examples.length]));
        }
        return table.labelled(facet.facet(), truths);
    }
}
