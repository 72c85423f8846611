package io.github.pokecap.explain;

import java.util.BitSet;
import java.util.Random;

/**
 * Estimates {@link Shapley} values from some of the orders in which players can come together (Castro, Gómez and Tejada,
 * <i>Polynomial calculation of the Shapley value based on sampling</i>, 2009). Every order is also walked backwards
 * (antithetic sampling; Mitchell et al., <i>Sampling permutations for Shapley value estimation</i>, 2022), which makes
 * the estimate exact where players act alone or in twos. It always adds up, and is always the same.
 */
final class SampledOrders {
    private static final int PAIRS = 64;
    private static final long SEED = 1953;

    private SampledOrders() {}

    static double[][] values(int players, Shapley.Game game) {
        double[] nobody = game.worth(new BitSet());
        double[][] values = new double[players][nobody.length];
        Random random = new Random(SEED);
        for (int pair = 0; pair < PAIRS; pair++) {
            int[] order = shuffled(players, random);
            walk(order, game, nobody, values);
            walk(reversed(order), game, nobody, values);
        }
        return values;
    }

    private static void walk(int[] order, Shapley.Game game, double[] nobody, double[][] values) {
        BitSet coalition = new BitSet();
        double[] before = nobody;
        for (int player : order) {
            coalition.set(player);
            double[] after = game.worth(coalition);
            Shapley.add(values[player], 1.0 / (2 * PAIRS), after, before);
            before = after;
        }
    }

    /** Fisher and Yates; that of java.util is not promised to stay as it is. */
    private static int[] shuffled(int players, Random random) {
        int[] order = new int[players];
        for (int i = 0; i < players; i++) {
            int at = random.nextInt(i + 1);
            order[i] = order[at];
            order[at] = i;
        }
        return order;
    }

    private static int[] reversed(int[] order) {
        int[] reversed = new int[order.length];
        for (int i = 0; i < order.length; i++) {
            reversed[i] = order[order.length - 1 - i];
        }
        return reversed;
    }
}
