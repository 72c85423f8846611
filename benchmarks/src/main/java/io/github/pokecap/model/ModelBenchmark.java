package io.github.pokecap.model;

import io.github.pokecap.benchmark.RandomModel;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** A model file in memory, read with all its checks and digests. */
@State(Scope.Benchmark)
public class ModelBenchmark {
    private final byte[] file = new RandomModel(1).model(4, 80).toBytes();

    @Benchmark
    public StoredModel read() throws IOException {
        return Model.read(new ByteArrayInputStream(file), "benchmark", List.of());
    }
}
