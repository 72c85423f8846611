package io.github.pokecap.training.evaluate;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * How much of what the captions assert is true: the tags that they say, held to the labels. Immutable.
 *
 * @param tags how many tags the captions say of facets for which the picture has a label
 * @param right share of these that are true, with a 95 % bootstrap interval over pictures; NaN if nothing is said
 */
public record SpokenScores(long tags, Interval right) {
    static SpokenScores of(List<JudgedPicture> pictures, long seed) {
        double[][] rows = pictures.stream().map(SpokenScores::counts).toArray(double[][]::new);
        Bootstrap bootstrap = new Bootstrap(rows, seed);
        double tags = rows.length == 0 ? 0 : bootstrap.figure(sums -> sums[1]);
        return new SpokenScores((long) tags, bootstrap.interval(SpokenScores::share));
    }

    /** How many tags are true, and how many could be told. */
    static double[] counts(JudgedPicture picture) {
        Map<String, List<String>> truth =
                picture.answers().stream().collect(Collectors.toMap(FacetAnswer::facet, FacetAnswer::truth));
        long told = picture.spoken().stream()
                .filter(tag -> truth.containsKey(tag.facet()))
                .count();
        long right = picture.spoken().stream()
                .filter(tag -> truth.getOrDefault(tag.facet(), List.of()).contains(tag.value()))
                .count();
        return new double[] {right, told};
    }

    static double share(double[] sums) {
        return sums[0] / sums[1];
    }
}
