package io.github.pokecap.benchmark;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;

/**
 * The results of a run, for people.
 *
 * @param before the machine when it began
 * @param after the machine when it was over
 * @param arguments of benchmarks/run.sh
 */
record ResultTable(Machine before, Machine after, List<String> arguments) {
    private static final String PACKAGE = "io.github.pokecap.";

    String text(LocalDate day, Collection<RunResult> results) {
        StringBuilder text = new StringBuilder();
        line(text, "day", day.toString());
        line(text, "command", ("benchmarks/run.sh " + String.join(" ", arguments)).strip());
        line(text, "machine", before.toString());
        line(text, "jdk", Runtime.version() + ", " + System.getProperty("java.vm.vendor"));
        results.stream().findFirst().ifPresent(result -> line(text, "jmh", settings(result.getParams())));
        line(text, "load", load());
        text.append(
                String.format(Locale.ROOT, "%n%-64s %12s %10s %10s%n", "average of a call", "us", "+- 99.9%", "bytes"));
        for (RunResult result : results) {
            Result<?> score = result.getPrimaryResult();
            text.append(String.format(
                    Locale.ROOT,
                    "%-64s %12.1f %10.1f %10s%n",
                    name(result.getParams()),
                    score.getScore(),
                    score.getScoreError(),
                    bytes(result)));
        }
        return text.toString().replace(System.lineSeparator(), "\n");
    }

    private static String name(BenchmarkParams params) {
        StringBuilder name = new StringBuilder(params.getBenchmark().replace(PACKAGE, ""));
        for (String key : params.getParamsKeys()) {
            name.append(' ').append(key).append('=').append(params.getParam(key));
        }
        return name.toString();
    }

    /** What a call allocates on the heap. */
    private static String bytes(RunResult result) {
        Result<?> allocated = result.getSecondaryResults().get("gc.alloc.rate.norm");
        return allocated == null ? "" : String.format(Locale.ROOT, "%.0f", allocated.getScore());
    }

    private static void line(StringBuilder text, String what, String value) {
        text.append(String.format(Locale.ROOT, "%-8s %s%n", what, value));
    }

    private static String settings(BenchmarkParams params) {
        return params.getJmhVersion() + ", forks " + params.getForks() + ", warm-ups "
                + params.getWarmup().getCount() + " of " + params.getWarmup().getTime() + ", measurements "
                + params.getMeasurement().getCount() + " of "
                + params.getMeasurement().getTime();
    }

    /** The run itself is one process of the load that it leaves. */
    private String load() {
        String numbers = String.format(Locale.ROOT, "%.1f before, %.1f after", before.load(), after.load());
        return before.isBusy()
                ? numbers + ": the machine was busy with other work; take every time as an upper bound"
                : numbers;
    }
}
