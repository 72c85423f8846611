package io.github.pokecap.training.evaluate;

import java.util.List;

/**
 * ROUGE-L of a sentence (Lin, <i>ROUGE: A Package for Automatic Evaluation of Summaries</i>, 2004): an F-measure of the
 * longest common subsequence. As in coco-caption, beta is 1.2, and precision and recall are each the best over the
 * references.
 */
final class RougeL {
    private static final double BETA = 1.2;

    private RougeL() {}

    /** 0 to 1; 0 for an empty caption. */
    static double score(Sentence sentence) {
        double precision = 0;
        double recall = 0;
        for (List<String> reference : sentence.references()) {
            double common = longestCommon(sentence.caption(), reference);
            if (common > 0) {
                precision = Math.max(precision, common / sentence.caption().size());
                recall = Math.max(recall, common / reference.size());
            }
        }
        if (precision == 0) {
            return 0;
        }
        return (1 + BETA * BETA) * precision * recall / (recall + BETA * BETA * precision);
    }

    private static int longestCommon(List<String> caption, List<String> reference) {
        int[] above = new int[reference.size() + 1];
        for (String token : caption) {
            int[] row = new int[above.length];
            for (int i = 1; i < row.length; i++) {
                row[i] = token.equals(reference.get(i - 1)) ? above[i - 1] + 1 : Math.max(above[i], row[i - 1]);
            }
            above = row;
        }
        return above[reference.size()];
    }
}
