package io.github.pokecap.benchmark.page;

import java.util.Map;

/** What was to be reached, and what was. */
record Aims(JmhScores jmh, Processes processes) {
    String table() {
        double bare = jmh.micros("CaptionerBenchmark.transparentPng400BareOpenCv");
        Map<String, String> few = Map.of("facets", "4", "rounds", "80");
        Map<String, String> more = Map.of("facets", "4", "rounds", "160");
        double after = jmh.micros("AfterFeaturesBenchmark.caption", few);
        double known = jmh.micros("AfterPokedexFeaturesBenchmark.caption");
        double trees = jmh.micros("classify.BoostedTreesBenchmark.pokecap", Map.of("depth", "6"));
        double whole = jmh.micros("image.PictureDecoderBenchmark.photoJpeg4000EveryPixel");
        double words = jmh.micros("vocabulary.VocabularyBenchmark.tree");
        return new Table("what", "aim", "measured")
                .row(
                        "a caption of a 400 px PNG, of bare OpenCV's time",
                        "1.25",
                        Figure.of(jmh.micros("CaptionerBenchmark.transparentPng400") / bare))
                .row("after the features, bundled model", "0.4 ms", Figure.of(known / 1000, "ms"))
                .row("after the features, 1,000 words and 4 facets", "0.4 ms", Figure.of(after / 1000, "ms"))
                .row("bytes allocated after the features, with twice the trees", "no more", bytes(few, more))
                .row("500 descriptors through 1,000 words", "60 us", Figure.of(words, "us"))
                .row("200 rounds of trees of depth 6 for 11 classes", "20 us", Figure.of(trees, "us"))
                .row(
                        "12 megapixel JPEG: every pixel decoded, of the time at half of each side",
                        "4",
                        Figure.of(whole / jmh.micros("image.PictureDecoderBenchmark.photoJpeg4000Reduced")))
                .row(
                        "the same, of the time until the subject is cut out as well",
                        "4",
                        Figure.of(whole / jmh.micros("image.PictureDecoderBenchmark.photoJpeg4000")))
                .row(
                        "its tags the same as with every pixel, model of creatures",
                        "98 %",
                        processes.sameTags("creatures"))
                .row("its tags the same as with every pixel, bundled model", "98 %", processes.sameTags("bundled"))
                .row("the same, of pictures as it has learnt from", "98 %", processes.sameTags("own"))
                .row("two threads, of one thread's pictures", "1.9", processes.gain())
                .row("first caption in a fresh JVM", "1 s", processes.fastestStart())
                .toString();
    }

    private String bytes(Map<String, String> few, Map<String, String> more) {
        double one = jmh.bytes("AfterFeaturesBenchmark.caption", few);
        double two = jmh.bytes("AfterFeaturesBenchmark.caption", more);
        return Figure.of(one) + " and " + Figure.of(two);
    }
}
