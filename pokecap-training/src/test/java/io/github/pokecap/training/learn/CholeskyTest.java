package io.github.pokecap.training.learn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CholeskyTest {
    /** (4 2; 2 5) is (2 0; 1 2) times (2 1; 0 2); it takes (1, 2) to (8, 12) and (0, 1) to (2, 5). */
    @Test
    void twoEquationsByHand() {
        double[][] matrix = {{4, 2}, {5}};
        double[][] sides = {{8, 2}, {12, 5}};

        Cholesky.factor(matrix);
        Cholesky.solve(matrix, sides);

        assertThat(matrix).isDeepEqualTo(new double[][] {{2, 1}, {2}});
        assertThat(sides).isDeepEqualTo(new double[][] {{1, 0}, {2, 1}});
    }

    /** Sizes on both sides of a strip of 32 rows and a strip of 256 columns. */
    @ParameterizedTest
    @ValueSource(ints = {1, 31, 32, 33, 256, 301})
    void whatIsSolvedFitsTheEquations(int size) {
        Random random = new Random(size);
        double[][] root = new double[size][size];
        double[][] upper = new double[size][];
        double[][] solution = new double[size][3];
        for (int i = 0; i < size; i++) {
            root[i] = random.doubles(size, -1, 1).toArray();
            solution[i] = random.doubles(3, -1, 1).toArray();
        }
        double[][] sides = new double[size][3];
        for (int i = 0; i < size; i++) {
            upper[i] = new double[size - i];
            for (int k = 0; k < size; k++) {
                double product = i == k ? 1 : 0;
                for (int j = 0; j < size; j++) {
                    product += root[i][j] * root[k][j];
                }
                for (int side = 0; side < 3; side++) {
                    sides[i][side] += product * solution[k][side];
                }
                if (k >= i) {
                    upper[i][k - i] = product;
                }
            }
        }

        Cholesky.factor(upper);
        Cholesky.solve(upper, sides);

        for (int i = 0; i < size; i++) {
            assertThat(sides[i]).containsExactly(solution[i], within(1e-9));
        }
    }
}
