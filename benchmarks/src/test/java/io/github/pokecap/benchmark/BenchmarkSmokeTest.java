package io.github.pokecap.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.BenchmarkList;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Calls each benchmark once, so that none rots between two runs. What it measures is thrown away. */
class BenchmarkSmokeTest {
    @Test
    void everyBenchmarkRuns() throws IOException, RunnerException {
        Collection<RunResult> results = new Runner(new OptionsBuilder()
                        .mode(Mode.SingleShotTime)
                        .timeUnit(TimeUnit.MICROSECONDS)
                        .forks(0)
                        // The smallest of each: twice the trees would show nothing more.
                        .param("depth", "3")
                        .param("facets", "4")
                        .param("rounds", "8")
                        .warmupIterations(0)
                        .measurementIterations(1)
                        .shouldFailOnError(true)
                        .verbosity(VerboseMode.SILENT)
                        .build())
                .run();
        assertThat(results).hasSize(declared());
    }

    /** One line a benchmark in the list that the annotation processor writes. */
    private static int declared() throws IOException {
        try (InputStream list = BenchmarkSmokeTest.class.getResourceAsStream(BenchmarkList.BENCHMARK_LIST)) {
            String text = new String(Objects.requireNonNull(list).readAllBytes(), StandardCharsets.UTF_8);
            return (int) text.lines().filter(line -> !line.isBlank()).count();
        }
    }
}
