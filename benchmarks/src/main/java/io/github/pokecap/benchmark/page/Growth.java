package io.github.pokecap.benchmark.page;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;

/** How cost grows, as plots and as tables. */
record Growth(JsonNode file) {
    private JsonNode results() {
        return file.path("results");
    }

    void draw(Path plots) throws IOException {
        LinePlot size = new LinePlot("A caption by picture size", "longest side, pixels", "ms");
        add(size, "pictureSize", "PNG, transparent", "pixels", "png", 1);
        add(size, "pictureSize", "JPEG, photograph", "pixels", "jpeg", 1);
        Files.writeString(plots.resolve("picture-size.svg"), size.svg());
        LinePlot keypoints = new LinePlot("A caption with ORB, by keypoints", "keypoints found", "ms");
        add(keypoints, "keypoints", "features to caption", "found", "all", 1);
        add(keypoints, "keypoints", "ORB alone", "found", "orb", 1);
        Files.writeString(plots.resolve("keypoints.svg"), keypoints.svg());
        LinePlot words = new LinePlot("After the features, by words", "words", "ms");
        add(words, "words", "500 descriptors, 4 facets", "words", "afterFeatures", 1);
        Files.writeString(plots.resolve("words.svg"), words.svg());
        LinePlot facets = new LinePlot("After the features, by facets", "facets", "ms");
        add(facets, "facets", "500 descriptors, 1,000 words", "facets", "afterFeatures", 1);
        Files.writeString(plots.resolve("facets.svg"), facets.svg());
        LinePlot time = new LinePlot("Training time", "training pictures", "seconds");
        add(time, "training", "usual options", "pictures", "seconds", 1);
        add(time, "smallTraining", "colours, silhouette", "pictures", "seconds", 1);
        Files.writeString(plots.resolve("training-time.svg"), time.svg());
        LinePlot memory = new LinePlot("Training memory", "training pictures", "MB");
        add(memory, "training", "usual options", "pictures", "peakBytes", 1e-6);
        add(memory, "smallTraining", "colours, silhouette", "pictures", "peakBytes", 1e-6);
        Files.writeString(plots.resolve("training-memory.svg"), memory.svg());
    }

    private void add(LinePlot plot, String series, String name, String x, String y, double unit) {
        List<JsonNode> points = StreamSupport.stream(results().path(series).spliterator(), false)
                .filter(point -> point.path(y).asDouble() > 0)
                .toList();
        if (!points.isEmpty()) {
            plot.line(
                    name,
                    points.stream()
                            .mapToDouble(point -> point.path(x).asDouble())
                            .toArray(),
                    points.stream()
                            .mapToDouble(point -> unit * point.path(y).asDouble())
                            .toArray());
        }
    }

    String tables() {
        List<String> tables = new ArrayList<>();
        tables.add(Made.by(file));
        Table size = new Table("longest side", "PNG, ms", "JPEG, ms");
        for (JsonNode point : results().path("pictureSize")) {
            size.row(point.path("pixels").asText(), number(point, "png"), number(point, "jpeg"));
        }
        tables.add(size.toString());
        Table keypoints = new Table("keypoints, at most", "found", "ORB, ms", "features to caption, ms");
        for (JsonNode point : results().path("keypoints")) {
            keypoints.row(
                    point.path("most").asText(),
                    point.path("found").asText(),
                    number(point, "orb"),
                    number(point, "all"));
        }
        tables.add(keypoints.toString());
        tables.add(after("words"));
        tables.add(after("facets"));
        Table training = new Table(
                "training pictures", "usual options, s", "peak, MB", "model, MB", "small, s", "peak, MB", "model, MB");
        for (JsonNode small : results().path("smallTraining")) {
            JsonNode usual = results().path("none");
            for (JsonNode point : results().path("training")) {
                usual = point.path("pictures").asInt() == small.path("pictures").asInt() ? point : usual;
            }
            training.row(
                    small.path("pictures").asText(),
                    number(usual, "seconds"),
                    millions(usual, "peakBytes"),
                    millions(usual, "modelBytes"),
                    number(small, "seconds"),
                    millions(small, "peakBytes"),
                    millions(small, "modelBytes"));
        }
        tables.add("Each training in a JVM with a heap of at most "
                + results().path("trainingHeap").asText("?") + ":\n\n" + training);
        return String.join("\n", tables);
    }

    private String after(String what) {
        Table table = new Table(what, "after the features, ms");
        for (JsonNode point : results().path(what)) {
            table.row(point.path(what).asText(), number(point, "afterFeatures"));
        }
        return table.toString();
    }

    private static String number(JsonNode point, String field) {
        return point.has("failed")
                ? "out of memory"
                : Figure.of(point.path(field).asDouble(Double.NaN));
    }

    private static String millions(JsonNode point, String field) {
        return point.has("failed") ? "" : Figure.of(point.path(field).asDouble(Double.NaN) / 1e6);
    }
}
