package io.github.pokecap.benchmark;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;

/** Numbers that were measured one after the other. The median is what is told: it does not mind a few that were disturbed. */
public final class Sample {
    private final double[] sorted;

    /** Takes a copy of at least one number. */
    public Sample(double... numbers) {
        if (numbers.length == 0) {
            throw new IllegalArgumentException("a sample without a number has no median");
        }
        sorted = numbers.clone();
        Arrays.sort(sorted);
    }

    /** The middle one, or halfway between the two middle ones. */
    public double median() {
        return (sorted[(sorted.length - 1) / 2] + sorted[sorted.length / 2]) / 2;
    }

    /** The number that 95 of 100 do not pass. */
    public double ninetyFifth() {
        return sorted[(int) Math.ceil(0.95 * sorted.length) - 1];
    }

    /** Median, least, most and how many. */
    public ObjectNode toJson() {
        return JsonNodeFactory.instance
                .objectNode()
                .put("median", median())
                .put("least", sorted[0])
                .put("p95", ninetyFifth())
                .put("most", sorted[sorted.length - 1])
                .put("count", sorted.length);
    }
}
