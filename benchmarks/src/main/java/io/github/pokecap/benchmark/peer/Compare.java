package io.github.pokecap.benchmark.peer;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.pokecap.benchmark.Child;
import io.github.pokecap.benchmark.ResultFile;
import io.github.pokecap.benchmark.Sample;
import io.github.pokecap.benchmark.ScratchFolder;
import io.github.pokecap.creatures.Creatures;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Trains and measures PokeCap and the forerunner's stack on the same files, one after the other. */
public final class Compare {
    private static final int SIZE = 400;
    private static final int STARTS = 5;

    /** What both sides can do with a folder of pictures and a model file. */
    private interface Side {
        Child.Left run(String... arguments) throws IOException;
    }

    private Compare() {}

    /**
     * Compares.
     *
     * @param args the folder for the result; the folder with peer.py; python3; the heap of a JVM, such as {@code 3g}; how
     *     many pictures to learn from; how many others to caption; how many seconds to measure a throughput; then the
     *     forerunner's kinds of classifiers
     */
    public static void main(String[] args) throws IOException {
        ResultFile file = ResultFile.begin("compare", Path.of(args[0]));
        String script = Path.of(args[1], "peer.py").toString();
        List<String> kinds = Arrays.asList(args).subList(7, args.length);
        try (ScratchFolder folder = ScratchFolder.make("compare")) {
            Path learnt = folder.path().resolve("train");
            Path captioned = folder.path().resolve("test");
            Creatures.writeImageFolder(learnt, Integer.parseInt(args[4]), 1, SIZE);
            Creatures.writeImageFolder(captioned, Integer.parseInt(args[5]), 2, SIZE);
            Contest contest = new Contest(learnt, captioned, folder.path().resolve("model"), args[6]);
            file.results().put("learntFrom", Integer.parseInt(args[4]));
            file.results().put("captioned", Integer.parseInt(args[5]));
            file.results().put("size", SIZE);
            file.results().set("pokecap", contest.measured(arguments -> pokecap(args[3], arguments), ""));
            for (String kind : kinds) {
                file.results().set(kind, contest.measured(arguments -> peer(args[2], script, arguments), kind));
            }
        }
        System.out.println(
                file.write("benchmarks/compare.sh", Arrays.asList(args).subList(4, 7)));
    }

    private static Child.Left pokecap(String heap, String... arguments) throws IOException {
        return Child.jvm(List.of("-Xmx" + heap), PokeCapSide.class, List.of(arguments));
    }

    private static Child.Left peer(String python, String script, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(python, script));
        command.addAll(List.of(arguments));
        return Child.run("peer.py", command);
    }

    /** The same tasks for whoever competes. */
    private record Contest(Path learnt, Path captioned, Path model, String seconds) {
        ObjectNode measured(Side side, String kind) throws IOException {
            List<String> train = new ArrayList<>(List.of("train", learnt.toString(), model.toString()));
            if (!kind.isEmpty()) {
                train.add(kind);
            }
            ObjectNode found = side.run(train.toArray(String[]::new)).told();
            found.put("trainingSeconds", found.remove("seconds").asDouble());
            found.put("trainingPeakBytes", found.remove("peakBytes").asLong());
            found.setAll(side.run("measure", captioned.toString(), model.toString(), seconds)
                    .told());
            double[] starts = new double[STARTS];
            for (int i = 0; i < STARTS; i++) {
                starts[i] = side.run("first", captioned.resolve("0001.png").toString(), model.toString())
                        .wall();
            }
            found.put("firstCaptionMilliseconds", new Sample(starts).median());
            System.err.println((kind.isEmpty() ? "pokecap" : kind) + " " + found);
            return found;
        }
    }
}
