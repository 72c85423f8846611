package io.github.pokecap.training.stroke;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

class SymmetricEigenTest {
    /** 2 1 over 1 2: 3 along (1, 1), 1 along (1, -1). */
    @Test
    void twoByTwo() {
        SymmetricEigen eigen = SymmetricEigen.of(new double[][] {{2, 1}, {1, 2}});

        assertThat(eigen.values()[0]).isCloseTo(3, within(1e-12));
        assertThat(eigen.values()[1]).isCloseTo(1, within(1e-12));
        assertThat(eigen.vectors()[0][0]).isCloseTo(Math.sqrt(0.5), within(1e-12));
        assertThat(eigen.vectors()[0][1]).isCloseTo(Math.sqrt(0.5), within(1e-12));
    }

    @Test
    void vectorsAreStretchedByTheirValues() {
        Random random = new Random(7);
        double[][] matrix = new double[20][20];
        for (int i = 0; i < 20; i++) {
            for (int j = 0; j <= i; j++) {
                matrix[i][j] = random.nextGaussian();
                matrix[j][i] = matrix[i][j];
            }
        }
        SymmetricEigen eigen = SymmetricEigen.of(matrix);

        for (int k = 0; k < 20; k++) {
            for (int i = 0; i < 20; i++) {
                double product = 0;
                for (int j = 0; j < 20; j++) {
                    product += matrix[i][j] * eigen.vectors()[k][j];
                }
                assertThat(product).isCloseTo(eigen.values()[k] * eigen.vectors()[k][i], within(1e-9));
            }
        }
    }
}
