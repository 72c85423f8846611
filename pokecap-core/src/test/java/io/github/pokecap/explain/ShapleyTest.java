package io.github.pokecap.explain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.BitSet;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShapleyTest {
    private static double[] only(double worth) {
        return new double[] {worth};
    }

    /**
     * Shapley's glove game: players 0 and 1 have a left glove, player 2 a right one, and a pair is worth 1. Of the six
     * orders player 0 completes the pair in one (2 0 1), player 1 in one, player 2 in four.
     */
    @Test
    void theGloveGame() {
        double[][] values = Shapley.values(3, with -> only(with.get(2) && (with.get(0) || with.get(1)) ? 1 : 0));

        assertThat(values[0][0]).isCloseTo(1 / 6.0, within(1e-15));
        assertThat(values[1][0]).isCloseTo(1 / 6.0, within(1e-15));
        assertThat(values[2][0]).isCloseTo(4 / 6.0, within(1e-15));
    }

    @Test
    void onePlayerGetsAll() {
        assertThat(Shapley.values(1, with -> only(with.get(0) ? 0.75 : 0.5))[0]).containsExactly(0.25);
    }

    @Test
    void severalGamesAreKeptApart() {
        // In the first game only player 0 counts, in the second both count alike, in the third nobody.
        double[][] values = Shapley.values(2, with -> new double[] {with.get(0) ? 1 : 0, with.cardinality(), 7});

        assertThat(values[0]).containsExactly(1, 1, 0);
        assertThat(values[1]).containsExactly(0, 1, 0);
    }

    @Test
    void everyCoalitionIsAskedOnce() {
        Set<BitSet> asked = new HashSet<>();

        Shapley.values(6, with -> only(asked.add((BitSet) with.clone()) ? 1 : 0));

        assertThat(asked).hasSize(64);
    }

    /** A game without any regularity: every coalition is worth a random number of its own. */
    private static Shapley.Game random(long seed) {
        return with -> only(new Random(seed ^ 0x9e3779b97f4a7c15L * with.hashCode()).nextDouble());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 5, 10, 11, 30, 64, 100})
    void theValuesAddUpToWhatAllTogetherAdd(int players) {
        for (long seed = 0; seed < 5; seed++) {
            Shapley.Game game = random(seed);
            BitSet all = new BitSet();
            all.set(0, players);

            double sum = 0;
            for (double[] value : Shapley.values(players, game)) {
                sum += value[0];
            }

            assertThat(sum).isCloseTo(game.worth(all)[0] - game.worth(new BitSet())[0], within(1e-12));
        }
    }

    /** Each player adds its number, and each pair of neighbours adds 10 more, of which each of the two gets 5. */
    @Test
    void samplingIsExactWherePlayersActAloneOrInTwos() {
        int players = 14;
        double[][] values = Shapley.values(
                players,
                with -> only(IntStream.range(0, players)
                        .filter(with::get)
                        .mapToDouble(i -> i + (i % 2 == 0 && with.get(i + 1) ? 10 : 0))
                        .sum()));

        for (int i = 0; i < players; i++) {
            assertThat(values[i][0]).isCloseTo(i + 5, within(1e-12));
        }
    }

    /** Worth 1 if more than half have come: by symmetry 1 / 12 each. An estimate of 128 orders is near it. */
    @Test
    void samplingComesNearWhereManyActTogether() {
        for (double[] value : Shapley.values(12, with -> only(with.cardinality() > 6 ? 1 : 0))) {
            assertThat(value[0]).isCloseTo(1 / 12.0, within(0.1));
        }
    }

    @Test
    void samplingIsAlwaysTheSame() {
        assertThat(Shapley.values(20, random(3))).isDeepEqualTo(Shapley.values(20, random(3)));
    }
}
