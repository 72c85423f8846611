package io.github.pokecap.training.evaluate;

import java.util.Collection;

/**
 * How often the captioner dares to say something, and how often it is right when it does: the two sides of answering
 * with a reject option (El-Yaniv and Wiener, <i>On the Foundations of Noise-free Selective Classification</i>, 2010).
 * Immutable.
 *
 * @param coverage share of the pictures of which at least one value is asserted, 0 to 1; NaN without pictures
 * @param precision share of the asserted values that are true, 0 to 1; NaN if nothing is asserted
 */
public record Assertions(double coverage, double precision) {
    static Assertions of(Collection<FacetAnswer> answers) {
        long spoken = 0;
        long asserted = 0;
        long right = 0;
        for (FacetAnswer answer : answers) {
            spoken += answer.asserted().isEmpty() ? 0 : 1;
            asserted += answer.asserted().size();
            right += answer.asserted().stream().filter(answer.truth()::contains).count();
        }
        return new Assertions((double) spoken / answers.size(), (double) right / asserted);
    }
}
