package io.github.pokecap.server;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Header;
import io.javalin.http.HttpResponseException;
import io.javalin.http.MethodNotAllowedResponse;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Answers problems that routes have, and those that Javalin finds itself. */
final class Problems {
    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);

    private final Metrics metrics;

    Problems(Metrics metrics) {
        this.metrics = metrics;
    }

    void register(RoutesConfig routes) {
        routes.exception(ProblemException.class, (thrown, context) -> answer(context, thrown.problem()));
        routes.exception(HttpResponseException.class, (thrown, context) -> answer(context, ofHttp(thrown, context)));
        routes.exception(Exception.class, (thrown, context) -> {
            LOG.error("request {}: {} {} failed", id(context), context.method(), LogText.of(context.path()), thrown);
            answer(context, internal());
        });
    }

    static Problem internal() {
        return Problem.of(ProblemType.INTERNAL_ERROR, "the server's log has the reason, under this request's id");
    }

    private static Problem ofHttp(HttpResponseException thrown, Context context) {
        if (thrown instanceof MethodNotAllowedResponse) {
            String allowed = String.valueOf(thrown.getDetails().get("availableMethods"));
            context.header(Header.ALLOW, allowed);
            return Problem.ofStatus(
                    thrown.getStatus(),
                    context.path() + " does not take " + context.method() + ", but " + allowed + "; /api tells more");
        }
        if (thrown.getStatus() == 404) {
            return Problem.ofStatus(404, "there is no " + context.path() + "; /api lists what there is");
        }
        return Problem.ofStatus(thrown.getStatus(), String.valueOf(thrown.getMessage()));
    }

    private void answer(Context context, Problem problem) {
        context.status(problem.status())
                .contentType(Problem.CONTENT_TYPE)
                .header(Header.CACHE_CONTROL, "no-store")
                .result(Json.bytes(told(context, problem)));
        if (problem.passes()) {
            context.header(Header.RETRY_AFTER, Problem.RETRY_SECONDS);
        }
    }

    /** What Javalin leaves to the last: too little memory, say. The answer may be under way already. */
    void answerError(HttpServletResponse response, Error error) {
        String id = String.valueOf(response.getHeader(RequestIds.HEADER));
        LOG.error("request {} failed", id, error);
        metrics.problem(internal());
        response.setContentType(Problem.CONTENT_TYPE);
        try {
            response.getOutputStream().write(Json.bytes(internal().json(id)));
        } catch (IOException | IllegalStateException e) {
            LOG.debug("request {} heard nothing of it", id, e);
        }
    }

    /** The problem as JSON, after it was logged and counted. */
    ObjectNode told(Context context, Problem problem) {
        String id = id(context);
        LOG.atLevel(problem.level())
                .log(
                        "request {}: {} {} {} {}: {}",
                        id,
                        context.method().toString().toUpperCase(Locale.ROOT),
                        LogText.of(context.path()),
                        problem.status(),
                        problem.name(),
                        LogText.of(problem.detail()));
        metrics.problem(problem);
        return problem.json(id);
    }

    private static String id(Context context) {
        return String.valueOf(context.res().getHeader(RequestIds.HEADER));
    }
}
