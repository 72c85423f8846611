package io.github.pokecap.training.learn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.pokecap.vocabulary.FeatureSpace.Block;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ColumnProductsTest {
    private static final int COLUMNS = 530;

    /** More columns than a panel of 512 has, more rows than a chunk of 128, every third row left out. */
    @Test
    void everyProductIsThatOfItsTwoCenteredColumns() {
        List<float[]> rows = PlantedRows.single(311, COLUMNS, 3, 1).rows();
        Standardization scaling = SoftScaling.of(rows, List.of(new Block("all", 0, COLUMNS)), Map.of());
        List<Integer> picked =
                IntStream.range(0, rows.size()).filter(i -> i % 3 > 0).boxed().toList();
        double[][] z = scaling.apply(picked.stream().map(rows::get).toList());
        for (int column = 0; column < COLUMNS; column++) {
            double mean = 0;
            for (double[] row : z) {
                mean += row[column] / z.length;
            }
            for (double[] row : z) {
                row[column] -= mean;
            }
        }

        double[][] products = ColumnProducts.centered(rows, scaling, picked);

        for (int a = 0; a < COLUMNS; a++) {
            assertThat(products[a]).hasSize(COLUMNS - a);
            for (int b = a; b < COLUMNS; b++) {
                double product = 0;
                for (double[] row : z) {
                    product += row[a] * row[b];
                }
                assertThat(products[a][b - a]).isCloseTo(product, within(1e-6));
            }
        }
    }
}
