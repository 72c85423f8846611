package io.github.pokecap.training.evaluate;

import java.util.List;
import java.util.stream.IntStream;

/**
 * How close the captions come to what people wrote, by the measures and on the scales of coco-caption. Immutable. All
 * are NaN without references.
 *
 * @param pictures how many pictures have a reference
 * @param bleu1 BLEU-1 over the corpus, 0 to 1
 * @param bleu2 BLEU-2
 * @param bleu3 BLEU-3
 * @param bleu4 BLEU-4, with a 95 % bootstrap interval
 * @param rougeL mean ROUGE-L, 0 to 1
 * @param ciderD mean CIDEr-D, 0 to 10; its interval keeps the document frequencies of the whole corpus
 */
public record TextScores(
        int pictures, double bleu1, double bleu2, double bleu3, Interval bleu4, Interval rougeL, Interval ciderD) {
    /**
     * Scores the sentences.
     *
     * @param ciderD the CIDEr-D of each sentence
     */
    static TextScores of(List<Sentence> sentences, double[] ciderD, long seed) {
        double[][] counts = sentences.stream().map(Bleu::counts).toArray(double[][]::new);
        double[][] rouge = sentences.stream()
                .map(sentence -> new double[] {RougeL.score(sentence), 1})
                .toArray(double[][]::new);
        double[][] cider = IntStream.range(0, ciderD.length)
                .mapToObj(i -> new double[] {ciderD[i], 1})
                .toArray(double[][]::new);
        Bootstrap bleu = new Bootstrap(counts, seed);
        return new TextScores(
                sentences.size(),
                bleu.figure(sums -> Bleu.score(sums, 1)),
                bleu.figure(sums -> Bleu.score(sums, 2)),
                bleu.figure(sums -> Bleu.score(sums, 3)),
                bleu.interval(sums -> Bleu.score(sums, NGrams.LONGEST)),
                new Bootstrap(rouge, seed).interval(TextScores::mean),
                new Bootstrap(cider, seed).interval(TextScores::mean));
    }

    private static double mean(double[] sums) {
        return sums[0] / sums[1];
    }
}
