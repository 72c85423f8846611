package io.github.pokecap.classify;

/** Two that say different things are not to be compared. */
final class SameScores {
    private static final double MOST_APART = 1e-4;

    private SameScores() {}

    static void check(String whose, float[] ours, float[] theirs) {
        for (int value = 0; value < ours.length; value++) {
            if (!(Math.abs(ours[value] - theirs[value]) <= MOST_APART)) {
                throw new IllegalStateException(
                        "value " + value + " scores " + ours[value] + " here and " + theirs[value] + " by " + whose);
            }
        }
    }
}
