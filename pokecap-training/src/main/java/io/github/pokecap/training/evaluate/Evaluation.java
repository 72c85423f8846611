package io.github.pokecap.training.evaluate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How well a captioner does on pictures whose truth is known. Immutable and thread-safe; the same pictures in the same
 * order and the same seed give the same evaluation.
 *
 * @param seed decides what the bootstrap draws, and nothing else
 * @param facets the scores of each facet, in the order in which they first turn up in the pictures
 * @param text the scores of the captions
 * @param spoken whether what the captions assert is true
 * @param pictures the CIDEr-D of each picture, in the order given
 * @param robustness what the scores lose in other conditions; {@link Robustness#NONE} unless it was measured
 */
public record Evaluation(
        long seed,
        List<FacetScores> facets,
        TextScores text,
        SpokenScores spoken,
        List<PictureScore> pictures,
        Robustness robustness) {
    /**
     * Copies the lists.
     *
     * @param seed what the bootstrap drew with
     * @param facets the scores of each facet
     * @param text the scores of the captions
     * @param spoken the truth of the captions
     * @param pictures the score of each picture
     * @param robustness in other conditions
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
                SpokenScores.of(pictures, seed),
                byPicture(pictures, scores),
                Robustness.NONE);
    }

    /**
     * The scores to compare by: accuracy or micro-F1 of each facet, {@code CIDEr-D} of the captions, and the share of
     * {@code true assertions} in them.
     *
     * @return by name, in this order; immutable
     */
    public Map<String, Interval> headlines() {
        Map<String, Interval> headlines = new LinkedHashMap<>();
        facets.forEach(facet -> headlines.put(facet.facet(), facet.headline()));
        headlines.put(Headline.CIDER_D, text.ciderD());
        headlines.put(Headline.TRUE_ASSERTIONS, spoken.right());
        return Collections.unmodifiableMap(headlines);
    }

    /**
     * The same evaluation with what its scores lose in other conditions; tables, JSON and reports then show it too.
     *
     * @param measured over the pictures of this evaluation
     * @return the evaluation with it
     */
    public Evaluation with(Robustness measured) {
        return new Evaluation(seed, facets, text, spoken, pictures, measured);
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
     * The scores for a machine: {@code summary} holds the headlines, {@code facets} the details, and {@code robustness},
     * if it was measured, the drop of each score in each condition. Numbers are rounded to six places; what was not
     * measured is {@code null}. The order of the keys is always the same.
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
