package io.github.pokecap.training.learn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import smile.math.DifferentiableMultivariateFunction;

class LbfgsTest {
    @SuppressWarnings("serial") // Smile makes every function Serializable
    private abstract static class Function implements DifferentiableMultivariateFunction {
        @Override
        public double f(double[] x) {
            return g(x, new double[x.length]);
        }
    }

    /** (1 - x)^2 + 100 (y - x^2)^2 (Rosenbrock, 1960): a bent valley, least at (1, 1). */
    @Test
    void findsItsWayThroughABentValley() {
        double[] x = {-1.2, 1};

        Lbfgs.minimize(
                new Function() {
                    @Override
                    public double g(double[] p, double[] slope) {
                        double bend = p[1] - p[0] * p[0];
                        slope[0] = -2 * (1 - p[0]) - 400 * p[0] * bend;
                        slope[1] = 200 * bend;
                        return (1 - p[0]) * (1 - p[0]) + 100 * bend * bend;
                    }
                },
                x,
                1e-8,
                200);

        assertThat(x).containsExactly(new double[] {1, 1}, within(1e-5));
    }

    /** The sum of 10^i (x_i - i)^2 over i from 0 to 6: a million times as steep one way as the other. */
    @Test
    void findsTheBottomOfAnUnevenBowl() {
        double[] x = new double[7];

        Lbfgs.minimize(
                new Function() {
                    @Override
                    public double g(double[] p, double[] slope) {
                        double sum = 0;
                        for (int i = 0; i < p.length; i++) {
                            double weight = Math.pow(10, i);
                            slope[i] = 2 * weight * (p[i] - i);
                            sum += weight * (p[i] - i) * (p[i] - i);
                        }
                        return sum;
                    }
                },
                x,
                1e-6,
                500);

        assertThat(x).containsExactly(new double[] {0, 1, 2, 3, 4, 5, 6}, within(1e-4));
    }

    /** The least log loss of a logistic regression has no slope left, however many rows are added up. */
    @Test
    void aLogLossOverManyRowsIsFlatAtItsEnd() {
        LabelledRows rows = PlantedRows.single(2000, 10, 4, 1);
        LogisticObjective objective =
                new LogisticObjective(Standardization.of(rows.rows()).apply(rows.rows()), rows, 5);
        double[] parameters = new double[objective.parameters()];

        Lbfgs.minimize(objective, parameters, 1e-9, 500);

        double[] slope = new double[parameters.length];
        objective.g(parameters, slope);
        assertThat(Arrays.stream(slope).map(Math::abs).max().orElseThrow()).isLessThan(1e-4);
    }

    @Test
    void stopsAfterSoManySteps() {
        double[] x = {100};

        Lbfgs.minimize(
                new Function() {
                    @Override
                    public double g(double[] p, double[] slope) {
                        slope[0] = 2 * p[0];
                        return p[0] * p[0];
                    }
                },
                x,
                0,
                1);

        // One step of length 1 down the slope.
        assertThat(x[0]).isEqualTo(99);
    }

    @Test
    void aFunctionWithoutSlopeIsLeftWhereItIs() {
        double[] x = {3, 4};

        Lbfgs.minimize(
                new Function() {
                    @Override
                    public double g(double[] p, double[] slope) {
                        Arrays.fill(slope, 0);
                        return 7;
                    }
                },
                x,
                1e-6,
                10);

        assertThat(x).containsExactly(3, 4);
    }
}
