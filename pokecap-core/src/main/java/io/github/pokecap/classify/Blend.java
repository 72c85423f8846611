package io.github.pokecap.classify;

import java.util.List;

/**
 * Several classifiers of one facet: a score is the sum of the members' scores, each times its member's weight. As scores
 * are log-odds or log-probabilities, that is a logarithmic opinion pool (Genest and Zidek, <i>Combining probability
 * distributions</i>, 1986). Weights also bring scores of different scales to one. Immutable and thread-safe.
 */
public final class Blend implements Classifier {
    /** How many classifiers a blend may have. */
    public static final int MOST_MEMBERS = 8;

    private final List<Classifier> members;
    private final float[] weights;

    /**
     * Puts classifiers together.
     *
     * @param members 1 to {@link #MOST_MEMBERS}, each with the same inputs and outputs, none a blend
     * @param weights for each member what its scores are multiplied with, above 0 and finite; not copied
     * @throws IllegalArgumentException if members or weights do not agree or a weight is out of range
     */
    public Blend(List<? extends Classifier> members, float[] weights) {
        this.members = List.copyOf(members);
        this.weights = weights;
        int count = members.size();
        if (count < 1 || count > MOST_MEMBERS) {
            throw new IllegalArgumentException("a blend has " + count + " members, outside 1 to " + MOST_MEMBERS);
        }
        if (weights.length != count) {
            throw new IllegalArgumentException("a blend has " + count + " members but " + weights.length + " weights");
        }
        for (int i = 0; i < count; i++) {
            check(i);
        }
    }

    private void check(int i) {
        Classifier member = members.get(i);
        if (member instanceof Blend) {
            throw new IllegalArgumentException(
                    "member " + i + " of a blend is a blend itself; name its members instead");
        }
        if (member.inputs() != inputs() || member.outputs() != outputs()) {
            throw new IllegalArgumentException("member " + i + " of a blend has " + member.inputs() + " inputs and "
                    + member.outputs() + " outputs, but member 0 has " + inputs() + " and " + outputs());
        }
        if (!(weights[i] > 0 && Float.isFinite(weights[i]))) {
            throw new IllegalArgumentException(
                    "weight " + i + " of a blend is " + weights[i] + ", not above 0 and finite");
        }
    }

    @Override
    public int inputs() {
        return members.get(0).inputs();
    }

    @Override
    public int outputs() {
        return members.get(0).outputs();
    }

    @Override
    public void score(float[] row, float[] scores) {
        members.get(0).score(row, scores);
        int outputs = outputs();
        for (int output = 0; output < outputs; output++) {
            scores[output] *= weights[0];
        }
        float[] own = new float[outputs];
        for (int i = 1; i < weights.length; i++) {
            members.get(i).score(row, own);
            for (int output = 0; output < outputs; output++) {
                scores[output] += weights[i] * own[output];
            }
        }
    }

    /**
     * The classifiers.
     *
     * @return at least one
     */
    public List<Classifier> members() {
        return members;
    }

    /**
     * The weight of each member.
     *
     * @return not a copy
     */
    public float[] weights() {
        return weights;
    }
}
