package io.github.pokecap.training.evaluate;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** An evaluation as JSON, in an order of its own making. */
final class ScoreJson {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final double PLACES = 1e6;

    private final Evaluation evaluation;

    ScoreJson(Evaluation evaluation) {
        this.evaluation = evaluation;
    }

    String text() {
        ObjectNode root = object();
        root.set("summary", summary());
        ObjectNode facets = root.putObject("facets");
        evaluation.facets().forEach(facet -> facets.set(facet.facet(), details(facet)));
        if (!evaluation.robustness().conditions().isEmpty()) {
            root.set("robustness", RobustnessJson.of(evaluation.robustness()));
        }
        // The printer's own line end is that of the machine.
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        return write(MAPPER.writer(new DefaultPrettyPrinter().withObjectIndenter(indenter)), root) + "\n";
    }

    String summaryText() {
        return write(MAPPER.writer(), summary());
    }

    private ObjectNode summary() {
        ObjectNode summary = object();
        summary.put("pictures", evaluation.pictures().size());
        summary.put("seed", evaluation.seed());
        ObjectNode facets = summary.putObject("facets");
        for (FacetScores scores : evaluation.facets()) {
            ObjectNode facet = facets.putObject(scores.facet());
            facet.put("pictures", scores.pictures());
            put(facet, scores.multi() ? "microF1" : "accuracy", scores.headline());
            put(facet, "guess", scores.guess());
            put(facet, "macroF1", scores.macroF1());
            put(facet, "meanAveragePrecision", scores.meanAveragePrecision());
            put(facet, "calibrationError", scores.calibration().expectedError());
            facet.set("ranking", ranking(scores.ranking()));
        }
        TextScores text = evaluation.text();
        ObjectNode captions = summary.putObject("text");
        captions.put("pictures", text.pictures());
        put(captions, "ciderD", text.ciderD());
        put(captions, "bleu1", text.bleu1());
        put(captions, "bleu2", text.bleu2());
        put(captions, "bleu3", text.bleu3());
        put(captions, "bleu4", text.bleu4());
        put(captions, "rougeL", text.rougeL());
        captions.put("assertions", evaluation.spoken().tags());
        put(captions, "assertionsTrue", evaluation.spoken().right());
        return summary;
    }

    private static ObjectNode details(FacetScores scores) {
        ObjectNode facet = object();
        facet.put("kind", scores.multi() ? "multi" : "single");
        put(facet, "topThree", scores.topThree());
        put(facet, "microF1", scores.microF1());
        put(facet, "hammingLoss", scores.hammingLoss());
        put(facet, "subsetAccuracy", scores.subsetAccuracy());
        put(facet, "meanPrior", scores.meanPrior());
        put(facet, "coverage", scores.asserted().coverage());
        put(facet, "assertedPrecision", scores.asserted().precision());
        put(facet, "brier", scores.calibration().brier());
        facet.put("unknownLabels", scores.unknownLabels());
        ArrayNode bins = facet.putArray("reliability");
        for (ReliabilityBin bin : scores.calibration().bins()) {
            ObjectNode node = bins.addObject();
            put(node, "from", bin.from());
            node.put("count", bin.count());
            put(node, "confidence", bin.confidence());
            put(node, "accuracy", bin.accuracy());
        }
        ObjectNode rarity = facet.putObject("rarity");
        scores.rarity().forEach(step -> rarity.set(step.bucket(), rarity(step)));
        ObjectNode values = facet.putObject("values");
        scores.values().forEach(value -> values.set(value.value(), value(value)));
        return facet;
    }

    private static ObjectNode ranking(RankingScores scores) {
        ObjectNode node = object();
        node.put("values", scores.values());
        put(node, "meanAveragePrecision", scores.meanAveragePrecision());
        put(node, "meanPrior", scores.meanPrior());
        return node;
    }

    private static ObjectNode rarity(RarityScores scores) {
        ObjectNode node = object();
        node.put("values", scores.values());
        node.put("support", scores.support());
        put(node, "precision", scores.precision());
        put(node, "recall", scores.recall());
        put(node, "microF1", scores.microF1());
        put(node, "macroF1", scores.macroF1());
        put(node, "topThree", scores.topThree());
        put(node, "hammingLoss", scores.hammingLoss());
        put(node, "meanAveragePrecision", scores.meanAveragePrecision());
        put(node, "meanPrior", scores.meanPrior());
        return node;
    }

    private static ObjectNode value(ValueScores scores) {
        ObjectNode node = object();
        node.put("known", scores.known());
        node.put("trained", scores.trained());
        node.put("support", scores.support());
        node.put("answered", scores.answered());
        node.put("right", scores.right());
        put(node, "f1", scores.f1());
        put(node, "averagePrecision", scores.averagePrecision());
        put(node, "prior", scores.prior());
        return node;
    }

    static void put(ObjectNode node, String key, Interval interval) {
        ObjectNode parts = node.putObject(key);
        put(parts, "value", interval.value());
        put(parts, "low", interval.low());
        put(parts, "high", interval.high());
    }

    static void put(ObjectNode node, String key, double number) {
        if (Double.isFinite(number)) {
            node.put(key, Math.round(number * PLACES) / PLACES);
        } else {
            node.putNull(key);
        }
    }

    static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    private static String write(ObjectWriter writer, ObjectNode node) {
        try {
            return writer.writeValueAsString(node);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("cannot write an evaluation as JSON: " + e.getOriginalMessage(), e);
        }
    }
}
