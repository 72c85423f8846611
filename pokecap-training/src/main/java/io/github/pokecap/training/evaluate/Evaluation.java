package io.github.pokecap.training.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * How well a captioner does on pictures whose truth is known. Immutable and thread-safe; the same pictures in the same
 * order and the same seed give the same evaluation.
 *
 * @param seed decides what the bootstrap draws, and nothing else
 * @param facets the scores of each facet, in the order in which they first turn up in the pictures
 * @param text the scores of the captions
 * @param pictures the CIDEr-D of each picture, in the order given
 */
public record Evaluation(long seed, List<FacetScores> facets, TextScores text, List<PictureScore> pictures) {
    /**
     * Copies the lists.
     *
     * @param seed what the bootstrap drew with
     * @param facets the scores of each facet
     * @param text the scores of the captions
     * @param pictures the score of each picture
     */
    public Evaluation {
        facets = List.copyOf(facets);
        pictures = List.copyOf(pictures);
    }

    /**
     * Scores what a captioner said.
     *
     * @param pictures the pictures, with truth and answers; may be empty, then every rate is NaN
     * @param trainingCounts facet, value, and how many training pictures have it; decides the majority guess and what
     *     counts as rare. A facet that is missing is guessed from the evaluated pictures
     * @param seed decides what the bootstrap draws
     * @return the scores
     * @throws IllegalArgumentException if a facet is single in one picture and multi in another
     */
    public static Evaluation of(
            List<JudgedPicture> pictures, Map<String, Map<String, Integer>> trainingCounts, long seed) {
        List<Sentence> sentences = pictures.stream()
                .filter(picture -> !picture.references().isEmpty())
                .map(Sentence::of)
                .toList();
        CiderD cider = new CiderD(sentences);
        double[] scores = sentences.stream().mapToDouble(cider::score).toArray();
        return new Evaluation(
                seed,
                FacetScores.of(pictures, trainingCounts, seed),
                TextScores.of(sentences, scores, seed),
                byPicture(pictures, scores));
    }

    private static List<PictureScore> byPicture(List<JudgedPicture> pictures, double[] scores) {
        List<PictureScore> all = new ArrayList<>();
        int next = 0;
        for (JudgedPicture picture : pictures) {
            all.add(new PictureScore(picture.file(), picture.references().isEmpty() ? Double.NaN : scores[next++]));
        }
        return all;
    }

    /**
     * The scores for a terminal.
     *
     * @return lines of at most 100 columns, each ended by a line feed
     */
    public String toTable() {
        return new ScoreTable(this).text();
    }

    /**
     * The scores for a machine: {@code summary} holds the headlines, {@code facets} the details. Numbers are rounded
     * to six places; what was not measured is {@code null}. The order of the keys is always the same.
     *
     * @return a JSON object, indented
     */
    public String toJson() {
        return new ScoreJson(this).text();
    }

    /**
     * The headlines alone, to travel in a model's provenance: the object {@code summary} of {@link #toJson()}.
     *
     * @return a JSON object on one line
     */
    public String toSummaryJson() {
        return new ScoreJson(this).summaryText();
    }
}
