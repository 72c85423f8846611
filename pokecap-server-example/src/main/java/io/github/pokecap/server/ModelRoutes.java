package io.github.pokecap.server;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.pokecap.Captioner;
import io.github.pokecap.classify.Facet;
import io.github.pokecap.reload.ReloadStatus;
import io.github.pokecap.vocabulary.FeatureSpace;
import io.javalin.http.Context;

/** GET /v1/model: what serves, where it comes from, and how it is followed. */
final class ModelRoutes {
    private final Models models;

    ModelRoutes(Models models) {
        this.models = models;
    }

    void model(Context context) {
        ReloadStatus status = models.status();
        Captioner captioner = models.captioner();
        ObjectNode answer = Json.object();
        answer.put("id", captioner.id());
        answer.put("source", status.source());
        ArrayNode features = answer.putArray("features");
        for (FeatureSpace.Block block : captioner.model().space().blocks()) {
            features.add(block.name());
        }
        ArrayNode facets = answer.putArray("facets");
        for (Facet facet : captioner.facets()) {
            ObjectNode one = facets.addObject();
            one.put("name", facet.name());
            one.put("kind", facet.isSingle() ? "single" : "multi");
            facet.values().forEach(one.putArray("values")::add);
        }
        answer.put("template", captioner.model().template().source());
        answer.set("provenance", Json.read(captioner.model().provenance()));
        putReload(answer.putObject("reload"), status);
        Answers.json(context, answer);
    }

    private static void putReload(ObjectNode node, ReloadStatus status) {
        node.put("loadedAt", status.loadedAt().toString());
        node.put("checkedAt", status.checkedAt().toString());
        node.put("reloads", status.reloads());
        status.failure()
                .ifPresent(failure -> node.putObject("failure")
                        .put("reason", failure.reason())
                        .put("since", failure.since().toString())
                        .put("times", failure.times()));
    }
}
