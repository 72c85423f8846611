package io.github.pokecap.benchmark.cost;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.pokecap.benchmark.Child;
import io.github.pokecap.benchmark.ResultFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** How cost grows: with picture size, keypoints, words and facets, and in training with the number of pictures. */
public final class Scaling {
    private Scaling() {}

    /**
     * Measures.
     *
     * @param args the folder for the result; how many times to caption each thing; the heap of each training, such as
     *     {@code 3g}; numbers of training pictures for the usual options, with commas between them, or {@code none}; the
     *     same for a small trainer
     */
    public static void main(String[] args) throws IOException {
        ResultFile file = ResultFile.begin("scaling", Path.of(args[0]));
        CaptionCost caption = new CaptionCost(Integer.parseInt(args[1]));
        file.results().set("pictureSize", caption.bySize(List.of(64, 128, 256, 512, 1024, 2048, 4096)));
        file.results().set("keypoints", caption.byKeypoints(List.of(50, 100, 250, 500, 1000, 2000)));
        file.results().set("words", caption.byWords(List.of(1, 2, 3, 4, 5)));
        file.results().set("facets", caption.byFacets(List.of(4, 8, 16, 32, 64)));
        file.results().put("trainingHeap", args[2]);
        training(args[2], args[3], "usual", file.results().putArray("training"));
        training(args[2], args[4], "small", file.results().putArray("smallTraining"));
        System.out.println(
                file.write("benchmarks/measure.sh scaling", Arrays.asList(args).subList(1, args.length)));
    }

    private static void training(String heap, String counts, String how, ArrayNode series) {
        if (counts.equals("none")) {
            return;
        }
        for (int pictures :
                Stream.of(counts.split(",")).mapToInt(Integer::parseInt).toArray()) {
            ObjectNode point = series.addObject();
            try {
                // The collector of the command line's own training.
                point.setAll(Child.jvm(
                                List.of("-Xmx" + heap, "-XX:+UseSerialGC"),
                                TrainingCost.class,
                                List.of(Integer.toString(pictures), how))
                        .told());
            } catch (IOException e) {
                // More pictures than the heap holds are a result as well.
                point.put("pictures", pictures).put("failed", e.getMessage());
            }
            System.err.println(point);
        }
    }
}
