package io.github.pokecap.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.pokecap.classify.FacetClassifier;
import io.github.pokecap.model.Model;
import io.github.pokecap.vocabulary.FeatureSpace;
import io.github.pokecap.vocabulary.Vocabulary;
import java.math.BigDecimal;

/** A model for a machine. */
final class ModelJson {
    private ModelJson() {}

    static ObjectNode of(LoadedModel loaded) {
        Model model = loaded.captioner().model();
        ObjectNode root = Json.object();
        root.put("file", loaded.name());
        root.put("id", loaded.captioner().id());
        root.put("bytes", loaded.bytes());
        root.put("columns", model.space().columns());
        ArrayNode features = root.putArray("features");
        for (FeatureSpace.Block block : model.space().blocks()) {
            features.addObject()
                    .put("name", block.name())
                    .put("offset", block.offset())
                    .put("length", block.length());
        }
        root.put("words", model.space().vocabulary().map(Vocabulary::words).orElse(0));
        ArrayNode facets = root.putArray("facets");
        for (FacetClassifier facet : model.facets()) {
            ObjectNode one = facets.addObject();
            one.put("name", facet.facet().name());
            one.put("kind", facet.facet().isSingle() ? "single" : "multi");
            facet.differsFrom()
                    .ifPresent(other -> one.put("differsFrom", other.facet().name()));
            one.put("classifier", ClassifierKind.of(facet.classifier()));
            ArrayNode values = one.putArray("values");
            facet.facet().values().forEach(values::add);
            ArrayNode thresholds = one.putArray("thresholds");
            for (float threshold : facet.thresholds()) {
                thresholds.add(BigDecimal.valueOf(Math.round(threshold * 1e4), 4));
            }
        }
        root.put("template", model.template().source());
        root.set("provenance", Json.read(model.provenance()));
        return root;
    }
}
