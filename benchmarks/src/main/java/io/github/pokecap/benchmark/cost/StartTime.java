package io.github.pokecap.benchmark.cost;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.pokecap.benchmark.Child;
import io.github.pokecap.benchmark.ResultFile;
import io.github.pokecap.benchmark.Sample;
import io.github.pokecap.benchmark.ScratchFolder;
import io.github.pokecap.benchmark.SmallPicture;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/** How long a fresh JVM takes from its start to the caption of its first picture and its end. */
public final class StartTime {
    private static final List<String> FAST = List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");

    private StartTime() {}

    /**
     * Measures. The ways to start take turns; files are in the page cache after the first turn, which does not count.
     *
     * @param args the folder for the result, and how many turns count
     */
    public static void main(String[] args) throws IOException {
        int turns = Integer.parseInt(args[1]);
        ResultFile file = ResultFile.begin("start", Path.of(args[0]));
        try (ScratchFolder folder = ScratchFolder.make("start")) {
            Path picture = folder.path().resolve("picture.png");
            Path archive = folder.path().resolve("classes.jsa");
            Files.write(picture, SmallPicture.png(0, 400));
            Map<String, List<String>> ways = new LinkedHashMap<>();
            ways.put("java", List.of());
            ways.put("java " + String.join(" ", FAST), FAST);
            ways.put("java -Xshare:off " + String.join(" ", FAST), with("-Xshare:off"));
            if (isOfJars()) {
                // Java says on standard output what it leaves out of an archive.
                Child.jvm(
                        List.of("-XX:ArchiveClassesAtExit=" + archive, "-Xlog:disable", FAST.get(0), FAST.get(1)),
                        FirstCaption.class,
                        of(picture));
                ways.put(
                        "java -XX:SharedArchiveFile=pokecap.jsa " + String.join(" ", FAST),
                        with("-XX:SharedArchiveFile=" + archive));
            }
            measure(ways, picture, turns, file.results());
        }
        System.out.println(
                file.write("benchmarks/measure.sh start", Arrays.asList(args).subList(1, args.length)));
    }

    /** An archive of classes can be made of jars alone. */
    private static boolean isOfJars() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .allMatch(entry -> entry.endsWith(".jar"));
    }

    private static List<String> with(String flag) {
        return List.of(flag, FAST.get(0), FAST.get(1));
    }

    private static List<String> of(Path picture) {
        return List.of(picture.toString());
    }

    private static void measure(Map<String, List<String>> ways, Path picture, int turns, ObjectNode results)
            throws IOException {
        Map<String, List<Child.Left>> children = new LinkedHashMap<>();
        for (int turn = -1; turn < turns; turn++) {
            for (Map.Entry<String, List<String>> way : ways.entrySet()) {
                Child.Left left = Child.jvm(way.getValue(), FirstCaption.class, of(picture));
                if (turn >= 0) {
                    children.computeIfAbsent(way.getKey(), key -> new ArrayList<>())
                            .add(left);
                }
            }
        }
        children.forEach((way, all) -> {
            ObjectNode found = results.putObject(way);
            found.set("milliseconds", sample(all, Child.Left::wall));
            found.set(
                    "loadMilliseconds",
                    sample(all, left -> left.told().get("load").asDouble()));
            found.set(
                    "captionMilliseconds",
                    sample(all, left -> left.told().get("caption").asDouble()));
            found.set(
                    "peakBytes",
                    sample(all, left -> left.told().get("peakBytes").asDouble()));
        });
    }

    private static ObjectNode sample(List<Child.Left> all, ToDoubleFunction<Child.Left> what) {
        return new Sample(all.stream().mapToDouble(what).toArray()).toJson();
    }
}
