package io.github.pokecap.server;

import io.javalin.http.Context;
import java.util.function.BooleanSupplier;

/** Whether the server lives and whether it is ready, in its own words and in those of the Open Inference Protocol v2. */
final class HealthRoutes {
    private static final String NAME = "pokecap";

    private final BooleanSupplier ready;
    private final Models models;

    HealthRoutes(BooleanSupplier ready, Models models) {
        this.ready = ready;
        this.models = models;
    }

    void live(Context context) {
        Answers.json(context, Json.object().put("live", true));
    }

    void ready(Context context) {
        requireReady();
        Answers.json(context, Json.object().put("ready", true));
    }

    void modelReady(Context context) {
        requireReady();
        Answers.json(context, Json.object().put("name", NAME).put("ready", true));
    }

    void server(Context context) {
        var answer = Json.object().put("name", NAME).put("version", Version.of());
        answer.putArray("extensions");
        Answers.json(context, answer);
    }

    void model(Context context) {
        var answer = Json.object().put("name", NAME);
        answer.putArray("versions").add(models.captioner().id());
        answer.put("platform", NAME);
        answer.putArray("inputs")
                .addObject()
                .put("name", "image")
                .put("datatype", "BYTES")
                .putArray("shape")
                .add(1);
        answer.putArray("outputs")
                .addObject()
                .put("name", "caption")
                .put("datatype", "BYTES")
                .putArray("shape")
                .add(1);
        Answers.json(context, answer);
    }

    private void requireReady() {
        if (!ready.getAsBoolean()) {
            throw Problem.of(ProblemType.SHUTTING_DOWN, "this server takes no more pictures; ask again, of another")
                    .exception();
        }
    }
}
