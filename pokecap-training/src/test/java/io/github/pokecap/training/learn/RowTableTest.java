package io.github.pokecap.training.learn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.github.pokecap.classify.Facet;
import io.github.pokecap.vocabulary.FeatureSpace.Block;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

class RowTableTest {
    private static final Facet COLOR = PlantedRows.facet(Facet.Kind.SINGLE, 2);

    private final RowTable table = new RowTable(
            List.of(new float[] {1, 2, 3}, new float[] {4, 5, 6}, new float[] {7, 8, 10}),
            List.of(new Block("first", 0, 1), new Block("rest", 1, 2)));

    @Test
    void rowsWithoutATruthAreLeftOut() {
        LabelledRows rows = table.labelled(COLOR, Arrays.asList(new int[] {1}, null, new int[] {0}));

        assertThat(rows.rows())
                .containsExactly(table.rows().get(0), table.rows().get(2));
        assertThat(rows.picked()).containsExactly(0, 2);
        assertThat(rows.truths()).containsExactly(new int[] {1}, new int[] {0});
    }

    @Test
    void truthsAreAsManyAsRowsAndNotAllUnknown() {
        assertThatThrownBy(() -> table.labelled(COLOR, List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("facet color has 3 rows and 0 truths; it needs as many, and at least one");
        assertThatThrownBy(() -> table.labelled(COLOR, Collections.nCopies(3, null)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("facet color has 0 rows and 0 truths; it needs as many, and at least one");
    }

    @Test
    void theRowsOfSomeExtractorsAreCutOnce() {
        ColumnChoice rest = new ColumnChoice(List.of("rest"), new int[] {1, 2}, List.of(new Block("rest", 0, 2)));

        RowTable narrow = table.of(rest);

        assertThat(narrow.rows().get(1)).containsExactly(5, 6);
        assertThat(narrow.blocks()).containsExactly(new Block("rest", 0, 2));
        assertThat(table.of(rest)).isSameAs(narrow);
    }

    /** More rows than a panel of 512 has, more columns than eight, and neither a multiple of anything. */
    @Test
    void everyProductIsThatOfItsTwoRows() {
        List<float[]> rows = PlantedRows.single(701, 13, 3, 1).rows();
        Standardization scaling = SoftScaling.of(rows, List.of(new Block("all", 0, 13)), Map.of());
        double[][] standard = scaling.apply(rows);

        Gram gram = RowTable.of(rows).gram(Map.of());

        assertThat(gram.products()).isSameAs(gram.products());
        for (int i = 0; i < standard.length; i++) {
            for (int k = 0; k <= i; k++) {
                double product = 0;
                for (int column = 0; column < 13; column++) {
                    product += standard[i][column] * standard[k][column];
                }
                assertThat((double) gram.products()[i][k]).isCloseTo(product, within(1e-6));
            }
        }
    }

    @Test
    void whoAsksForTheSameGetsTheSame() throws Exception {
        RowTable large = RowTable.of(PlantedRows.single(300, 20, 3, 1).rows());
        ExecutorService pool = Executors.newFixedThreadPool(8);
        try {
            List<Callable<RidgeSystem>> askers =
                    Collections.nCopies(8, () -> large.gram(Map.of()).system(List.of(0, 1, 5), 0.3));
            List<RidgeSystem> systems = new ArrayList<>();
            for (Future<RidgeSystem> asked : pool.invokeAll(askers)) {
                systems.add(asked.get());
            }
            assertThat(Collections.nCopies(8, systems.get(0))).isEqualTo(systems);
        } finally {
            pool.shutdown();
        }
        assertThat(large.gram(Map.of()).system(List.of(0, 1, 4), 0.3))
                .isNotSameAs(large.gram(Map.of()).system(List.of(0, 1, 5), 0.3));
        assertThat(large.gram(Map.of("all", 2.0))).isNotSameAs(large.gram(Map.of()));
    }
}
