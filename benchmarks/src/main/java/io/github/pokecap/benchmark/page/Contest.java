package io.github.pokecap.benchmark.page;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** PokeCap and the forerunner's stack on the same files. */
record Contest(JsonNode file) {
    private static final Map<String, String> NAMES = new LinkedHashMap<>();

    static {
        NAMES.put("pokecap", "PokeCap");
        NAMES.put("xgboost", "forerunner, XGBoost");
        NAMES.put("forest", "forerunner, random forest");
        NAMES.put("svm", "forerunner, SVM");
    }

    String table() {
        List<String> heads = new ArrayList<>(List.of(""));
        heads.addAll(NAMES.values());
        Table table = new Table(heads.toArray(String[]::new));
        row(
                table,
                "latency, median, one thread",
                side -> Figure.of(side.path("milliseconds").asDouble(Double.NaN), "ms"));
        row(
                table,
                "latency, 95th percentile",
                side -> Figure.of(side.path("p95Milliseconds").asDouble(Double.NaN), "ms"));
        row(table, "pictures a second, one thread", side -> number(side, "picturesASecondOnOne"));
        row(table, "pictures a second, two (threads; processes)", side -> number(side, "picturesASecondOnTwo"));
        row(
                table,
                "first caption of a fresh process",
                side -> Figure.of(side.path("firstCaptionMilliseconds").asDouble(Double.NaN), "ms"));
        row(
                table,
                "peak memory, captioning, one process",
                side -> Figure.megabytes(side.path("peakBytes").asDouble(Double.NaN)));
        row(table, "model", side -> Figure.megabytes(side.path("modelBytes").asDouble(Double.NaN)));
        row(table, "training", side -> Figure.of(side.path("trainingSeconds").asDouble(Double.NaN), "s"));
        row(
                table,
                "peak memory, training",
                side -> Figure.megabytes(side.path("trainingPeakBytes").asDouble(Double.NaN)));
        row(
                table,
                "main colour right",
                side -> Figure.percent(side.path("colorAccuracy").asDouble(Double.NaN)));
        JsonNode results = file.path("results");
        return Made.by(file) + "Learnt from " + results.path("learntFrom").asText() + " drawn creatures of "
                + results.path("size").asText() + " px, measured on "
                + results.path("captioned").asText() + " others. "
                + results.path("pokecap").path("versions").asText() + "; "
                + results.path("xgboost").path("versions").asText() + ".\n\n" + table;
    }

    private static String number(JsonNode side, String field) {
        return Figure.of(side.path(field).asDouble(Double.NaN));
    }

    private void row(Table table, String what, Function<JsonNode, String> cell) {
        String[] cells = new String[NAMES.size() + 1];
        cells[0] = what;
        int i = 1;
        for (String side : NAMES.keySet()) {
            cells[i++] = cell.apply(file.path("results").path(side));
        }
        table.row(cells);
    }

    void draw(Path plots) throws IOException {
        BarPlot plot = new BarPlot("A caption of a 400 px PNG, one thread", "ms");
        NAMES.forEach((side, name) -> {
            JsonNode found = file.path("results").path(side).path("milliseconds");
            if (found.isNumber()) {
                plot.bar(name, found.asDouble(), side.equals("pokecap"));
            }
        });
        Files.writeString(plots.resolve("latency.svg"), plot.svg());
    }
}
