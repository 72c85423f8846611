package io.github.pokecap.training.evaluate;

import java.util.List;
import java.util.Map;

/**
 * BLEU over a corpus (Papineni et al., <i>BLEU: a Method for Automatic Evaluation of Machine Translation</i>, 2002):
 * the geometric mean of the clipped n-gram precisions times a penalty for captions shorter than their references. The
 * reference closest in length counts, the shorter of two as close, as in coco-caption.
 *
 * <p>No smoothing: without a single match the score is 0, where coco-caption adds 1e-15.
 */
final class Bleu {
    private static final int CAPTION_LENGTH = 2 * NGrams.LONGEST;
    private static final int REFERENCE_LENGTH = CAPTION_LENGTH + 1;

    private Bleu() {}

    /** The counts of one sentence: matches for n = 1 to 4, n-grams for n = 1 to 4, caption and reference length. */
    static double[] counts(Sentence sentence) {
        double[] counts = new double[REFERENCE_LENGTH + 1];
        for (int n = 1; n <= NGrams.LONGEST; n++) {
            counts[n - 1] = matches(sentence, n);
            counts[NGrams.LONGEST + n - 1] = Math.max(0, sentence.caption().size() - n + 1);
        }
        counts[CAPTION_LENGTH] = sentence.caption().size();
        counts[REFERENCE_LENGTH] = closestLength(sentence);
        return counts;
    }

    /** BLEU-n of summed counts, 0 to 1; NaN if there are no references, 0 if there are but no captions. */
    static double score(double[] sums, int longest) {
        if (sums[REFERENCE_LENGTH] == 0) {
            return Double.NaN;
        }
        double logs = 0;
        for (int n = 1; n <= longest; n++) {
            if (sums[n - 1] == 0) {
                return 0;
            }
            logs += Math.log(sums[n - 1] / sums[NGrams.LONGEST + n - 1]);
        }
        double brevity = Math.min(0, 1 - sums[REFERENCE_LENGTH] / sums[CAPTION_LENGTH]);
        return Math.exp(logs / longest + brevity);
    }

    private static int matches(Sentence sentence, int n) {
        List<Map<String, Integer>> references = sentence.references().stream()
                .map(reference -> NGrams.count(reference, n))
                .toList();
        int matches = 0;
        for (Map.Entry<String, Integer> gram :
                NGrams.count(sentence.caption(), n).entrySet()) {
            int most = 0;
            for (Map<String, Integer> reference : references) {
                most = Math.max(most, reference.getOrDefault(gram.getKey(), 0));
            }
            matches += Math.min(gram.getValue(), most);
        }
        return matches;
    }

    private static int closestLength(Sentence sentence) {
        int length = sentence.caption().size();
        int closest = sentence.references().get(0).size();
        for (List<String> reference : sentence.references()) {
            int nearer = Math.abs(reference.size() - length) - Math.abs(closest - length);
            if (nearer < 0 || (nearer == 0 && reference.size() < closest)) {
                closest = reference.size();
            }
        }
        return closest;
    }
}
