package io.github.pokecap.benchmark.page;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;

/** The tables of what benchmarks/measure.sh measured, but for how cost grows. */
record Processes(JsonNode throughput, JsonNode start, JsonNode jpeg) {
    /** Of 12 megapixels. */
    String sameTags(String model) {
        return Figure.percent(number(jpeg.path("results").path(model).path("4000 x 3000"), "tagsSaidByBoth"));
    }

    String gain() {
        return Figure.of(number(throughput.path("results").path("gain"), "median"));
    }

    String fastestStart() {
        double fastest = Double.NaN;
        for (JsonNode way : start.path("results")) {
            double seconds = number(way.path("milliseconds"), "median") / 1000;
            fastest = Double.isNaN(fastest) ? seconds : Math.min(fastest, seconds);
        }
        return Figure.of(fastest, "s");
    }

    String jpegTable() {
        Table table = new Table(
                "captioned twice",
                "pictures",
                "tags said by both",
                "all tags the same",
                "caption the same",
                "likeliest value the same");
        for (String model : new String[] {"creatures", "bundled", "own"}) {
            for (Map.Entry<String, JsonNode> row :
                    jpeg.path("results").path(model).properties()) {
                String what = switch (row.getKey()) {
                    case "all" -> "all sizes";
                    case "qualityOneLess" -> "every pixel both times, JPEG quality one less";
                    default -> row.getKey();
                };
                table.row(
                        ("own".equals(model) ? "bundled model, Pokédex pictures: " : model + " model: ") + what,
                        row.getValue().path("pictures").asText(),
                        Figure.percent(number(row.getValue(), "tagsSaidByBoth")),
                        Figure.percent(number(row.getValue(), "picturesWithTheSameTags")),
                        Figure.percent(number(row.getValue(), "picturesWithTheSameCaption")),
                        Figure.percent(number(row.getValue(), "facetsWithTheSameLikeliestValue")));
            }
        }
        return Made.by(jpeg) + table;
    }

    String threadsTable() {
        JsonNode found = throughput.path("results");
        Table table = new Table("one captioner, 400 px PNGs", "pictures a second");
        table.row("one thread", Figure.of(number(found.path("picturesASecondOnOneThread"), "median")));
        table.row("two threads", Figure.of(number(found.path("picturesASecondOnTwoThreads"), "median")));
        table.row(
                "`captionAll` on two threads", Figure.of(number(found.path("picturesASecondByCaptionAll"), "median")));
        table.row("gain, median of the turns", gain());
        table.row("resident memory of the process", Figure.megabytes(number(found, "residentBytes")));
        return Made.by(throughput) + table;
    }

    String startTable() {
        Table table = new Table("fresh JVM to its end", "ms", "of that loading", "of that captioning", "peak memory");
        for (Map.Entry<String, JsonNode> way : start.path("results").properties()) {
            JsonNode found = way.getValue();
            table.row(
                    "`" + way.getKey() + "`",
                    Figure.of(number(found.path("milliseconds"), "median")),
                    Figure.of(number(found.path("loadMilliseconds"), "median")),
                    Figure.of(number(found.path("captionMilliseconds"), "median")),
                    Figure.megabytes(number(found.path("peakBytes"), "median")));
        }
        return Made.by(start) + table;
    }

    private static double number(JsonNode node, String field) {
        return node.path(field).asDouble(Double.NaN);
    }
}
