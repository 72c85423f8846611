package io.github.pokecap.benchmark.cost;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.pokecap.Captioner;
import io.github.pokecap.benchmark.BundledModel;
import io.github.pokecap.benchmark.Memory;
import io.github.pokecap.benchmark.ResultFile;
import io.github.pokecap.benchmark.Sample;
import io.github.pokecap.benchmark.SmallPicture;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** How many pictures a second one captioner captions on one thread and on two. */
public final class Throughput {
    private static final int PICTURES = 64;
    private static final int SIZE = 400;

    private Throughput() {}

    /**
     * Measures. One thread and two take turns, so that whatever slows the machine down for a while slows both.
     *
     * @param args the folder for the result, how many turns there are, and how many seconds a turn takes
     */
    public static void main(String[] args) throws IOException {
        int turns = Integer.parseInt(args[1]);
        double seconds = Double.parseDouble(args[2]);
        ResultFile file = ResultFile.begin("throughput", Path.of(args[0]));
        Captioner captioner = BundledModel.captioner();
        List<byte[]> pictures = IntStream.range(0, PICTURES)
                .mapToObj(i -> SmallPicture.png(i, SIZE))
                .toList();
        measure(captioner, pictures, turns, seconds, file.results());
        System.out.println(file.write(
                "benchmarks/measure.sh throughput", Arrays.asList(args).subList(1, args.length)));
    }

    /** Puts pictures a second and resident memory into the results. */
    static void measure(Captioner captioner, List<byte[]> pictures, int turns, double seconds, ObjectNode results)
            throws IOException {
        double[] one = new double[turns];
        double[] two = new double[turns];
        double[] gain = new double[turns];
        double[] stream = new double[turns];
        Threads threads = new Threads(captioner, pictures);
        threads.picturesASecond(1, seconds);
        threads.picturesASecond(2, seconds);
        for (int turn = 0; turn < turns; turn++) {
            one[turn] = threads.picturesASecond(1, seconds);
            two[turn] = threads.picturesASecond(2, seconds);
            stream[turn] = threads.picturesASecondOfAStream(2, seconds);
            gain[turn] = two[turn] / one[turn];
        }
        results.set("picturesASecondOnOneThread", new Sample(one).toJson());
        results.set("picturesASecondOnTwoThreads", new Sample(two).toJson());
        results.set("picturesASecondByCaptionAll", new Sample(stream).toJson());
        results.set("gain", new Sample(gain).toJson());
        Memory memory = Memory.resident();
        results.put("residentBytes", memory.now());
        results.put("peakBytes", memory.peak());
    }
}
