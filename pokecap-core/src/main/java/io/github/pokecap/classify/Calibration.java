package io.github.pokecap.classify;

/**
 * Turns scores into confidences that mean what they say: of all tags with 0.8, 8 in 10 are right. Each score is
 * stretched and shifted (Platt, 1999; for single facets the slope is one over the temperature of Guo et al., <i>On
 * calibration of modern neural networks</i>, 2017) and then squashed: by the logistic function for a multi facet, by
 * softmax for a single one. Immutable.
 */
public final class Calibration {
    /** Far beyond where confidences are 0 and 1, and far below where a sum of two is infinite. */
    private static final float MOST = 1e30f;

    private final float[] slopes;
    private final float[] shifts;

    /**
     * Wraps numbers; arrays are not copied and must not be changed.
     *
     * @param slopes for each value what its score is multiplied with; finite, not negative
     * @param shifts for each value what is added after; finite
     * @throws IllegalArgumentException if the lengths do not agree or a number is out of range
     */
    public Calibration(float[] slopes, float[] shifts) {
        if (slopes.length != shifts.length) {
            throw new IllegalArgumentException(slopes.length + " slopes but " + shifts.length + " shifts");
        }
        Finite.check("slopes", slopes);
        Finite.check("shifts", shifts);
        for (float slope : slopes) {
            if (slope < 0) {
                throw new IllegalArgumentException("slope " + slope + " would turn the order of the values around");
            }
        }
        this.slopes = slopes;
        this.shifts = shifts;
    }

    /** Replaces scores by confidences, in place. */
    void apply(Facet.Kind kind, float[] scores) {
        for (int i = 0; i < slopes.length; i++) {
            scores[i] = bounded(bounded(scores[i]) * slopes[i] + shifts[i]);
        }
        if (kind == Facet.Kind.SINGLE) {
            softmax(scores);
        } else {
            for (int i = 0; i < scores.length; i++) {
                scores[i] = (float) (1 / (1 + StrictMath.exp(-scores[i])));
            }
        }
    }

    /** Finite weights can add up to infinity, or to no number at all; such a score says nothing, or all it can. */
    private static float bounded(float score) {
        return Float.isNaN(score) ? 0 : Math.max(-MOST, Math.min(MOST, score));
    }

    private static void softmax(float[] scores) {
        float most = Float.NEGATIVE_INFINITY;
        for (float score : scores) {
            most = Math.max(most, score);
        }
        double sum = 0;
        for (float score : scores) {
            sum += StrictMath.exp(score - most);
        }
        for (int i = 0; i < scores.length; i++) {
            scores[i] = (float) (StrictMath.exp(scores[i] - most) / sum);
        }
    }

    /**
     * The slope of each value.
     *
     * @return not a copy
     */
    public float[] slopes() {
        return slopes;
    }

    /**
     * The shift of each value.
     *
     * @return not a copy
     */
    public float[] shifts() {
        return shifts;
    }
}
