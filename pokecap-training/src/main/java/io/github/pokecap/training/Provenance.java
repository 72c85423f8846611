package io.github.pokecap.training;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.pokecap.feature.FeatureExtractor;
import io.github.pokecap.training.dataset.Dataset;
import io.github.pokecap.training.facet.FacetChoice;
import io.github.pokecap.training.facet.LabelledFacet;
import io.github.pokecap.training.learn.Candidate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.opencv.core.Core;

/** Where a model comes from, as the JSON that travels in it. Holds no date: the same input gives the same bytes. */
final class Provenance {
    private static final ObjectMapper JSON = new ObjectMapper();

    private Provenance() {}

    static String of(
            TrainingOptions options,
            Dataset dataset,
            ObservedDataset observed,
            FacetChoice chosen,
            List<Choice> choices) {
        ObjectNode root = JSON.createObjectNode();
        root.put("writer", "PokeCap " + version(CaptionerTrainer.class));
        ObjectNode data = root.putObject("dataset");
        data.put("name", dataset.name());
        data.put("examples", dataset.size());
        data.put("unreadable", observed.unreadable().size());
        // Of what was learnt from: the bytes of a skipped picture may be unreadable, and with them the whole's digest.
        data.put("digest", Dataset.of(dataset.name(), observed.examples()).digest());
        putOptions(root.putObject("options"), options);
        ObjectNode libraries = root.putObject("libraries");
        libraries.put("opencv", Core.VERSION);
        libraries.put("xgboost4j", LibraryVersions.XGBOOST4J);
        libraries.put("smile", LibraryVersions.SMILE);
        ObjectNode counts = root.putObject("counts");
        for (LabelledFacet facet : chosen.facets()) {
            ObjectNode values = counts.putObject(facet.facet().name());
            facet.counts().forEach(values::put);
        }
        ObjectNode evaluation = root.putObject("crossValidation");
        for (int i = 0; i < choices.size(); i++) {
            putChoice(
                    evaluation.putObject(chosen.facets().get(i).facet().name()), options.candidates(), choices.get(i));
        }
        return root.toString();
    }

    /** The words of captions that a model was told to learn; empty if it learnt all or none. */
    static Set<String> namedWords(String provenance) {
        Set<String> words = new LinkedHashSet<>();
        try {
            JSON.readTree(provenance).path("options").path("words").forEach(word -> words.add(word.asText()));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("provenance is no JSON, which a model never has", e);
        }
        return words;
    }

    private static void putOptions(ObjectNode node, TrainingOptions options) {
        ObjectNode features = node.putObject("features");
        for (FeatureExtractor feature : options.features()) {
            putSettings(features.putObject(feature.name()), feature.settings());
        }
        putSettings(node.putObject("vocabulary"), options.vocabulary().settings());
        var candidates = node.putArray("classifiers");
        for (Candidate candidate : options.candidates()) {
            ObjectNode one = candidates.addObject();
            one.put("name", candidate.name());
            putSettings(one, candidate.trainer().settings());
            one.put("copies", candidate.copies().name().toLowerCase(Locale.ROOT));
        }
        node.put("blend", options.blend());
        node.put("leastCount", options.leastCount());
        node.put("captionWords", options.captionWords().isPresent());
        options.captionWords()
                .filter(words -> !words.isEmpty())
                .ifPresent(words -> words.forEach(node.putArray("words")::add));
        node.put("groupBy", options.groupBy().orElse(""));
        node.put("folds", options.folds());
        node.put("seed", options.seed());
    }

    private static void putSettings(ObjectNode node, Map<String, Double> settings) {
        settings.forEach(node::put);
    }

    private static void putChoice(ObjectNode node, List<Candidate> candidates, Choice choice) {
        node.put("classifier", choice.name());
        HeldOutScores scores = HeldOutScores.of(choice);
        node.put("examples", choice.heldOut().truths().size());
        node.put(scores.name(), scores.value());
        node.put("calibrationError", scores.calibrationError());
        var members = node.putArray("members");
        for (int i = 0; i < choice.members().size(); i++) {
            ObjectNode one = members.addObject();
            one.put("classifier", choice.members().get(i).name());
            one.put("weight", rounded(choice.weights()[i]));
        }
        node.put("blendLogLoss", rounded(choice.logLoss()));
        var losses = node.putArray("logLoss");
        for (int i = 0; i < candidates.size(); i++) {
            ObjectNode one = losses.addObject();
            one.put("classifier", candidates.get(i).name());
            one.put("logLoss", rounded(choice.logLosses().get(i)));
        }
    }

    static double rounded(double number) {
        return Math.round(number * 1e4) / 1e4;
    }

    private static String version(Class<?> type) {
        String version = type.getPackage().getImplementationVersion();
        return version == null ? "(not from a jar)" : version;
    }
}
