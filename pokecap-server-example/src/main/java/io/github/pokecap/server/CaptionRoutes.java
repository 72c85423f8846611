package io.github.pokecap.server;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.pokecap.Captioner;
import io.github.pokecap.Tag;
import io.javalin.http.Context;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;

/** POST /v1/captions and POST /predict. */
final class CaptionRoutes {
    static final String CAPTIONS = "/v1/captions";
    static final String PREDICT = "/predict";

    private final Settings settings;
    private final Models models;
    private final Looker looker;
    private final Admission admission;
    private final Problems problems;
    private final Executor answering;

    /** The executor writes the answers: a client that reads slowly must not hold a thread that captions. */
    CaptionRoutes(
            Settings settings,
            Models models,
            Looker looker,
            Admission admission,
            Problems problems,
            Executor answering) {
        this.settings = settings;
        this.models = models;
        this.looker = looker;
        this.admission = admission;
        this.problems = problems;
        this.answering = answering;
    }

    void captions(Context context) {
        Query query = Query.of(Bodies.of(context.attribute(Bodies.attribute())).request());
        boolean explain = query.explain();
        int top = query.top();
        answer(context, Fields.CAPTIONS, settings.maxPictures(), explain, (model, results) -> {
            ObjectNode answer = Json.object();
            if (results.size() == 1) {
                CaptionJson.put(answer, results.get(0).lookOrThrow(), top);
                return answer.put("model", model);
            }
            answer.put("model", model);
            ArrayNode list = answer.putArray("results");
            for (Results.Result result : results) {
                ObjectNode one = list.addObject().put("name", result.name());
                if (result.look() != null) {
                    CaptionJson.put(one, result.look(), top);
                } else if (result.problem() != null) {
                    one.set("problem", problems.told(context, result.problem()));
                }
            }
            return answer;
        });
    }

    /** As the forerunner's demo answered. */
    void predict(Context context) {
        answer(context, Fields.PREDICT, 1, false, (model, results) -> {
            Look look = results.get(0).lookOrThrow();
            ObjectNode answer = Json.object().put("caption", look.caption().text());
            ArrayNode tags = answer.putArray("tags");
            Set<String> values = new LinkedHashSet<>();
            look.caption().tags().stream().map(Tag::value).forEach(values::add);
            values.forEach(tags::add);
            return answer;
        });
    }

    private void answer(Context context, Set<String> fields, int most, boolean explain, Answer answer) {
        GatheredBody body = Bodies.of(context.attribute(Bodies.attribute()));
        List<Upload> uploads = Uploads.of(body.contentType(), body.bytes(), fields, most);
        Captioner captioner = models.captioner();
        CompletableFuture<List<Results.Result>> results =
                Results.of(uploads, captioner, explain, body, looker, admission);
        context.future(() -> results.thenAcceptAsync(
                done -> {
                    // First the answer: where there is none, a problem takes its place.
                    byte[] json = Json.bytes(answer.of(captioner.id(), done));
                    context.contentType(Json.CONTENT_TYPE).result(json);
                },
                answering));
    }

    /** Makes the answer, of the model's id and what became of the pictures. */
    private interface Answer {
        ObjectNode of(String model, List<Results.Result> results);
    }
}
