package io.github.pokecap.explain;

import java.util.BitSet;

/**
 * Shares out what a coalition of players is worth (Shapley, <i>A value for n-person games</i>, 1953): each player gets
 * the mean of what it adds, over all orders in which the players can come together. The shares add up to what all are
 * worth less what nobody is worth. For explanations of classifiers: Štrumbelj and Kononenko, <i>An efficient
 * explanation of individual classifications using game theory</i>, 2010; Lundberg and Lee, <i>A unified approach to
 * interpreting model predictions</i>, 2017.
 */
final class Shapley {
    /** Up to so many players all coalitions are asked, 1024 at most; more are {@linkplain SampledOrders sampled}. */
    static final int MOST_EXACT = 10;

    /** Several games at once, over the same players. */
    interface Game {
        /** What a coalition is worth in each game; always the same for one coalition. */
        double[] worth(BitSet coalition);
    }

    private Shapley() {}

    /** For each player and each game the player's share. */
    static double[][] values(int players, Game game) {
        return players <= MOST_EXACT ? exact(players, game) : SampledOrders.values(players, game);
    }

    private static double[][] exact(int players, Game game) {
        double[][] worth = new double[1 << players][];
        for (int coalition = 0; coalition < worth.length; coalition++) {
            worth[coalition] = game.worth(BitSet.valueOf(new long[] {coalition}));
        }
        double[] weights = weights(players);
        double[][] values = new double[players][worth[0].length];
        for (int player = 0; player < players; player++) {
            for (int coalition = 0; coalition < worth.length; coalition++) {
                if ((coalition >> player & 1) == 0) {
                    double weight = weights[Integer.bitCount(coalition)];
                    add(values[player], weight, worth[coalition | 1 << player], worth[coalition]);
                }
            }
        }
        return values;
    }

    /** For the size s of a coalition, the share of all orders in which just its members come before a given player. */
    private static double[] weights(int players) {
        double[] weights = new double[players];
        double choices = 1;
        for (int size = 0; size < players; size++) {
            weights[size] = 1 / (players * choices);
            choices = choices * (players - 1 - size) / (size + 1);
        }
        return weights;
    }

    static void add(double[] values, double weight, double[] with, double[] without) {
        for (int i = 0; i < values.length; i++) {
            values[i] += weight * (with[i] - without[i]);
        }
    }
}
