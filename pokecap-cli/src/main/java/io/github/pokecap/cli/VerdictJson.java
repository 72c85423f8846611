package io.github.pokecap.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.pokecap.model.StoredModel;
import io.github.pokecap.model.StoredSection;

/** A verdict for a machine. */
final class VerdictJson {
    private VerdictJson() {}

    static ObjectNode of(Verdict verdict) {
        ObjectNode root = Json.object();
        root.put("file", verdict.file());
        root.put("ok", verdict.isOk());
        StoredModel model = verdict.model();
        if (model == null) {
            return root.put("reason", verdict.reason());
        }
        root.put("id", model.id());
        root.put("version", model.version());
        root.put("bytes", model.bytes());
        root.put("drawing", verdict.sentence());
        ArrayNode sections = root.putArray("sections");
        for (StoredSection section : model.sections()) {
            ObjectNode one = sections.addObject().put("name", section.name()).put("type", section.type());
            ArrayNode shape = one.putArray("shape");
            section.shape().forEach(shape::add);
            one.put("bytes", section.bytes());
        }
        return root;
    }
}
