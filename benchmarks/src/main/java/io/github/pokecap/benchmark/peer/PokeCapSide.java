package io.github.pokecap.benchmark.peer;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.pokecap.Captioner;
import io.github.pokecap.benchmark.Memory;
import io.github.pokecap.benchmark.Sample;
import io.github.pokecap.benchmark.Stopwatch;
import io.github.pokecap.benchmark.cost.Threads;
import io.github.pokecap.training.CaptionerTrainer;
import io.github.pokecap.training.dataset.Dataset;
import io.github.pokecap.training.dataset.Example;
import io.github.pokecap.training.dataset.Label;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What benchmarks/peer/peer.py does, done by PokeCap with its usual options, and told with the same names. */
public final class PokeCapSide {
    private PokeCapSide() {}

    /**
     * Does one thing and prints a JSON object.
     *
     * @param args {@code train FOLDER MODEL}, {@code measure FOLDER MODEL SECONDS} or {@code first PICTURE MODEL}
     */
    public static void main(String[] args) throws IOException {
        Path given = Path.of(args[1]);
        Path model = Path.of(args[2]);
        System.out.println(
                switch (args[0]) {
                    case "train" -> train(given, model);
                    case "measure" -> measure(given, model, Double.parseDouble(args[3]));
                    case "first" -> first(given, model);
                    default -> throw new IllegalArgumentException("cannot do " + args[0]);
                });
    }

    private static String train(Path folder, Path model) throws IOException {
        Dataset dataset = Dataset.imageFolder(folder);
        long begun = System.nanoTime();
        Captioner captioner =
                CaptionerTrainer.builder().groupBy("chain").build().train(dataset);
        double seconds = (System.nanoTime() - begun) / 1e9;
        captioner.save(model);
        return object().put("seconds", seconds)
                .put("peakBytes", Memory.resident().peak())
                .put("modelBytes", Files.size(model))
                .put("versions", "Java " + Runtime.version())
                .toString();
    }

    private static String measure(Path folder, Path model, double seconds) throws IOException {
        Captioner captioner = Captioner.load(model);
        List<Example> examples = Dataset.imageFolder(folder).examples();
        List<byte[]> pictures = new ArrayList<>();
        int right = 0;
        for (Example example : examples) {
            byte[] picture = example.bytes();
            pictures.add(picture);
            String color = captioner
                    .caption(picture)
                    .answer("color")
                    .map(answer -> answer.ranking().get(0).value())
                    .orElse("");
            right += example.labels()
                            .getOrDefault("color", Label.multi(List.of()))
                            .values()
                            .contains(color)
                    ? 1
                    : 0;
        }
        Threads threads = new Threads(captioner, pictures);
        threads.picturesASecond(1, seconds);
        int[] next = {0};
        Sample times = Stopwatch.milliseconds(
                pictures.size(), pictures.size(), () -> captioner.caption(pictures.get(next[0]++ % pictures.size())));
        double one = threads.picturesASecond(1, seconds);
        long peak = Memory.resident().peak();
        return object().put("colorAccuracy", (double) right / examples.size())
                .put("milliseconds", times.median())
                .put("p95Milliseconds", times.ninetyFifth())
                .put("picturesASecondOnOne", one)
                .put("picturesASecondOnTwo", threads.picturesASecond(2, seconds))
                .put("peakBytes", peak)
                .toString();
    }

    /** Without the JSON library, whose start is no part of the task. */
    private static String first(Path picture, Path model) throws IOException {
        Captioner captioner = Captioner.load(model);
        int tags = captioner.caption(picture).tags().size();
        return "{\"tags\":" + tags + ",\"peakBytes\":" + Memory.resident().peak() + "}";
    }

    private static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }
}
