package io.github.pokecap.benchmark.page;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;

/**
 * What JMH measured.
 *
 * @param runs its own JSON
 */
record JmhScores(JsonNode runs) {
    private static final String PACKAGE = "io.github.pokecap.";

    /** Microseconds of a call; NaN if it was not measured. */
    double micros(String benchmark, Map<String, String> parameters) {
        return run(benchmark, parameters).path("primaryMetric").path("score").asDouble(Double.NaN);
    }

    double micros(String benchmark) {
        return micros(benchmark, Map.of());
    }

    /** Half the width of the interval that holds the mean with a probability of 99.9 %, as JMH reckons. */
    double error(String benchmark, Map<String, String> parameters) {
        return run(benchmark, parameters)
                .path("primaryMetric")
                .path("scoreError")
                .asDouble(Double.NaN);
    }

    /** Bytes that a call allocates; NaN if that was not measured. */
    double bytes(String benchmark, Map<String, String> parameters) {
        JsonNode secondary = run(benchmark, parameters).path("secondaryMetrics");
        // JMH has put a dot in front of the name, and no longer does.
        JsonNode allocated = secondary.has("gc.alloc.rate.norm")
                ? secondary.path("gc.alloc.rate.norm")
                : secondary.path("·gc.alloc.rate.norm");
        return allocated.path("score").asDouble(Double.NaN);
    }

    private JsonNode run(String benchmark, Map<String, String> parameters) {
        for (JsonNode run : runs) {
            boolean same = run.path("benchmark").asText().equals(PACKAGE + benchmark);
            boolean fits = parameters.entrySet().stream()
                    .allMatch(entry ->
                            run.path("params").path(entry.getKey()).asText().equals(entry.getValue()));
            if (same && fits) {
                return run;
            }
        }
        return runs.path("none");
    }
}
