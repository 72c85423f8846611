package io.github.pokecap.benchmark.page;

import java.util.List;
import java.util.Map;

/** The tables of what JMH measured. */
record Stages(JmhScores jmh) {
    String table() {
        Table table = new Table("one thread, in milliseconds", "PokeCap", "bare OpenCV", "ratio");
        for (List<String> row : List.of(
                List.of("400 px PNG, transparent", "transparentPng400"),
                List.of("1920 px JPEG, photograph", "photoJpeg1920"),
                List.of("4000 x 3000 JPEG, photograph", "photoJpeg4000"))) {
            double ours = jmh.micros("CaptionerBenchmark." + row.get(1));
            double bare = jmh.micros("CaptionerBenchmark." + row.get(1) + "BareOpenCv");
            table.row(row.get(0), Figure.of(ours / 1000), Figure.of(bare / 1000), Figure.of(ours / bare));
        }
        Table stages = new Table("stage of the 400 px PNG", "ms")
                .row("decode and cut out", milliseconds("image.PictureDecoderBenchmark.transparentPng400"));
        for (String extractor : List.of("color", "salience", "silhouette", "layout", "outline", "strokes")) {
            stages.row(
                    "feature by itself: " + extractor, milliseconds("feature.GlobalExtractorBenchmark." + extractor));
        }
        stages.row(
                "all of these features, which share some of the work",
                milliseconds("feature.GlobalExtractorBenchmark.all"));
        stages.row(
                "feature: orb, which the bundled model leaves out",
                milliseconds("feature.OrbExtractorBenchmark.extract"));
        stages.row("all classifiers and the caption", milliseconds("AfterPokedexFeaturesBenchmark.caption"));
        return table + "\n" + stages;
    }

    private String milliseconds(String benchmark) {
        return Figure.of(jmh.micros(benchmark) / 1000);
    }

    String afterFeatures() {
        Table table = new Table("facets, rounds of trees", "us", "bytes");
        for (String facets : List.of("4", "16")) {
            for (String rounds : List.of("80", "160")) {
                Map<String, String> size = Map.of("facets", facets, "rounds", rounds);
                table.row(
                        facets + ", " + rounds,
                        Figure.of(jmh.micros("AfterFeaturesBenchmark.caption", size)),
                        Figure.of(jmh.bytes("AfterFeaturesBenchmark.caption", size)));
            }
        }
        return table.toString();
    }

    String besideOthers() {
        Table table = new Table("one call", "us", "+- 99.9 %", "bytes");
        row(table, "500 descriptors, 1,000 words: PokeCap's tree", "vocabulary.VocabularyBenchmark.tree", Map.of());
        row(
                table,
                "the same tree with an object for each node",
                "vocabulary.VocabularyBenchmark.treeOfLinkedNodes",
                Map.of());
        row(table, "every word in turn, in Java", "vocabulary.VocabularyBenchmark.everyWordInTurn", Map.of());
        row(table, "OpenCV's BFMatcher", "vocabulary.VocabularyBenchmark.openCvMatcher", Map.of());
        row(
                table,
                "BFMatcher and counting, as BOWImgDescriptorExtractor",
                "vocabulary.VocabularyBenchmark.openCvBagOfWords",
                Map.of());
        for (String depth : List.of("3", "6")) {
            Map<String, String> deep = Map.of("depth", depth);
            String trees = "200 rounds of depth " + depth + ", 11 classes: ";
            row(table, trees + "PokeCap", "classify.BoostedTreesBenchmark.pokecap", deep);
            row(table, trees + "XGBoost, predict", "classify.BoostedTreesBenchmark.xgboostMatrix", deep);
            row(table, trees + "XGBoost, inplace_predict", "classify.BoostedTreesBenchmark.xgboostInPlace", deep);
        }
        row(table, "forest of 100 trees, 11 classes: PokeCap", "classify.RandomForestBenchmark.pokecap", Map.of());
        row(table, "forest of 100 trees, 11 classes: Smile", "classify.RandomForestBenchmark.smile", Map.of());
        row(table, "linear, 945 columns, 11 classes: PokeCap", "classify.LinearClassifierBenchmark.pokecap", Map.of());
        row(table, "linear, 945 columns, 11 classes: Smile", "classify.LinearClassifierBenchmark.smile", Map.of());
        return table.toString();
    }

    private void row(Table table, String name, String benchmark, Map<String, String> parameters) {
        table.row(
                name,
                Figure.of(jmh.micros(benchmark, parameters)),
                Figure.of(jmh.error(benchmark, parameters)),
                Figure.of(jmh.bytes(benchmark, parameters)));
    }
}
