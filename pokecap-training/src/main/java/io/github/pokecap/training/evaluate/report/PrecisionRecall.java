package io.github.pokecap.training.evaluate.report;

import io.github.pokecap.Tag;
import io.github.pokecap.training.evaluate.FacetAnswer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/**
 * Precision at every recall, as the threshold sinks (Davis and Goadrich, <i>The Relationship Between Precision-Recall
 * and ROC Curves</i>, 2006).
 *
 * @param points recall and precision, least recall first
 * @param averagePrecision the area under the steps; NaN if nothing is true
 * @param prior share of the pairs that is true: the precision of a coin
 */
record PrecisionRecall(List<Point> points, double averagePrecision, double prior) {
    /** One threshold. */
    record Point(double recall, double precision) {}

    private record Guess(double confidence, boolean right) {}

    /** Over the values that pass, all in one curve. True values that the model does not know are never recalled. */
    static PrecisionRecall of(List<FacetAnswer> answers, Predicate<String> counted) {
        List<Guess> guesses = new ArrayList<>();
        long truths = 0;
        for (FacetAnswer answer : answers) {
            truths += answer.truth().stream().filter(counted).count();
            for (Tag tag : answer.ranking()) {
                if (counted.test(tag.value())) {
                    guesses.add(new Guess(tag.confidence(), answer.truth().contains(tag.value())));
                }
            }
        }
        guesses.sort(Comparator.comparingDouble(Guess::confidence).reversed());
        return curve(guesses, truths);
    }

    private static PrecisionRecall curve(List<Guess> guesses, long truths) {
        List<Point> points = new ArrayList<>();
        double area = 0;
        double recallBefore = 0;
        int right = 0;
        for (int i = 0; i < guesses.size(); i++) {
            right += guesses.get(i).right() ? 1 : 0;
            boolean lastOfTies = i + 1 == guesses.size()
                    || guesses.get(i + 1).confidence() < guesses.get(i).confidence();
            if (lastOfTies && truths > 0) {
                Point point = new Point((double) right / truths, (double) right / (i + 1));
                points.add(point);
                area += (point.recall() - recallBefore) * point.precision();
                recallBefore = point.recall();
            }
        }
        return new PrecisionRecall(
                List.copyOf(points), truths == 0 ? Double.NaN : area, (double) truths / guesses.size());
    }

    /** The points that carry the shape: at most about {@code most}, at even steps of recall. */
    List<Point> thinned(int most) {
        List<Point> kept = new ArrayList<>();
        long lastStep = -1;
        for (Point point : points) {
            long step = (long) (point.recall() * most);
            if (step != lastStep) {
                kept.add(point);
                lastStep = step;
            }
        }
        if (!points.isEmpty() && !kept.contains(points.get(points.size() - 1))) {
            kept.add(points.get(points.size() - 1));
        }
        return kept;
    }
}
