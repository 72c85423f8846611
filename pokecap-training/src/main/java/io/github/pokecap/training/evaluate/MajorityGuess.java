package io.github.pokecap.training.evaluate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * What one would score without looking at the picture, by saying the most frequent training values every time: the
 * zero rule (Witten et al., <i>Data Mining</i>, ZeroR). Of values equally frequent the alphabet's first goes first.
 */
final class MajorityGuess {
    private MajorityGuess() {}

    /** Accuracy of always saying the most frequent value; NaN without pictures. */
    static double accuracy(List<ValueScores> values, Map<String, Integer> trained, int pictures) {
        List<ValueScores> ordered = mostFrequentFirst(values, trained);
        // The most frequent training value may not even occur here: then the guess is always wrong.
        return ordered.isEmpty() ? Double.NaN : (double) ordered.get(0).support() / pictures;
    }

    /**
     * Micro-F1 of always saying the k most frequent values, for the best k. The best is taken with the answers in
     * view, which makes this the hardest of the constant guesses to beat. NaN if nothing is true.
     */
    static double microF1(List<ValueScores> values, Map<String, Integer> trained, int pictures) {
        long support = values.stream().mapToLong(ValueScores::support).sum();
        double best = support == 0 ? Double.NaN : 0;
        Tally tally = new Tally(0, 0, support);
        for (ValueScores value : mostFrequentFirst(values, trained)) {
            tally = tally.plus(new Tally(value.support(), pictures, 0));
            best = Math.max(best, tally.f1());
        }
        return best;
    }

    private static List<ValueScores> mostFrequentFirst(List<ValueScores> values, Map<String, Integer> trained) {
        List<ValueScores> all = new ArrayList<>(values);
        trained.forEach((value, count) -> {
            if (values.stream().noneMatch(scored -> scored.value().equals(value))) {
                all.add(new ValueScores(value, false, count, 0, 0, 0, Double.NaN, 0));
            }
        });
        // Without training counts the evaluated pictures stand in for them.
        Comparator<ValueScores> frequency = trained.isEmpty()
                ? Comparator.comparingLong(ValueScores::support)
                : Comparator.comparingInt(ValueScores::trained);
        all.sort(frequency.reversed().thenComparing(ValueScores::value));
        return all;
    }
}
