package io.github.pokecap.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.results.format.ResultFormatFactory;
import org.openjdk.jmh.results.format.ResultFormatType;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** Runs benchmarks and leaves two files: JMH's own JSON, and a table to read. benchmarks/run.sh starts it. */
public final class BenchmarkRun {
    private static final TimeValue ITERATION = TimeValue.milliseconds(500);
    private static final int WARMUPS = 8;
    private static final int MEASUREMENTS = 5;

    private BenchmarkRun() {}

    /**
     * Runs.
     *
     * @param args the folder for the results, then JMH's own arguments; a regular expression names benchmarks
     */
    public static void main(String[] args) throws IOException, RunnerException, CommandLineOptionException {
        Path folder = Path.of(args[0]);
        List<String> given = Arrays.asList(args).subList(1, args.length);
        Machine before = Machine.now();
        Options options = options(new CommandLineOptions(given.toArray(String[]::new)));
        Collection<RunResult> results = new Runner(options).run();
        write(folder, new ResultTable(before, Machine.now(), given), results);
    }

    /** One fork, short iterations, and bytes allocated beside the time, unless told; a caption is compiled after eight. */
    private static Options options(CommandLineOptions given) {
        return new OptionsBuilder()
                .parent(given)
                .mode(Mode.AverageTime)
                .timeUnit(TimeUnit.MICROSECONDS)
                .addProfiler(GCProfiler.class)
                .forks(given.getForkCount().orElse(1))
                .warmupIterations(given.getWarmupIterations().orElse(WARMUPS))
                .warmupTime(given.getWarmupTime().orElse(ITERATION))
                .measurementIterations(given.getMeasurementIterations().orElse(MEASUREMENTS))
                .measurementTime(given.getMeasurementTime().orElse(ITERATION))
                .build();
    }

    private static void write(Path folder, ResultTable table, Collection<RunResult> results) throws IOException {
        Files.createDirectories(folder);
        LocalDate today = LocalDate.now(ZoneOffset.UTC);
        String name = today + "-" + table.before().shortName();
        Path json = folder.resolve(name + ".json");
        ResultFormatFactory.getInstance(ResultFormatType.JSON, json.toString()).writeOut(results);
        // Where Java is installed is nobody's business; which Java it is stands in the lines below.
        Files.writeString(json, Files.readString(json).replaceAll("\"jvm\" : \"[^\"]*\"", "\"jvm\" : \"java\""));
        Files.writeString(folder.resolve(name + ".txt"), table.text(today, results));
    }
}
