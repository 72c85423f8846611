package io.github.pokecap.training.evaluate;

/**
 * The share of the yes-or-no questions, one for each picture and value, that were answered wrong (Schapire and Singer,
 * <i>BoosTexter</i>, 2000).
 */
final class HammingLoss {
    private HammingLoss() {}

    /**
     * 0 (all right) to 1.
     *
     * @param tally the answers to all values
     * @param pictures how many pictures were asked about
     * @param values how many values there are, known or true
     * @return NaN if there are no questions
     */
    static double of(Tally tally, int pictures, int values) {
        return tally.wrong() / ((double) pictures * values);
    }
}
