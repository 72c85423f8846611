package io.github.pokecap.caption;

import io.github.pokecap.Tag;
import java.util.List;
import java.util.Map;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** The usual template and the tags of one picture. */
@State(Scope.Benchmark)
public class CaptionTemplateBenchmark {
    private final CaptionTemplate template = Templates.visual();
    private final Map<String, List<Tag>> tags = Map.of(
            "color", List.of(new Tag("color", "green", 0.97)),
            "likeness", List.of(new Tag("likeness", "frog", 0.61)),
            "parts", List.of(new Tag("parts", "tail", 0.9), new Tag("parts", "beak", 0.7)));

    @Benchmark
    public String render() {
        return template.render(tags);
    }
}
