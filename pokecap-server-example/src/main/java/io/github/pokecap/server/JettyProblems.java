package io.github.pokecap.server;

import java.nio.ByteBuffer;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Problems that are met before a route is: in place of Jetty's own pages, which have stack traces in them. */
final class JettyProblems extends ErrorHandler {
    private static final Logger LOG = LoggerFactory.getLogger(JettyProblems.class);
    private static final int SERVER_ERROR = 500;

    private final Metrics metrics;

    JettyProblems(Metrics metrics) {
        this.metrics = metrics;
    }

    @Override
    public boolean errorPageForMethod(@Nullable String method) {
        return true;
    }

    @Override
    protected void generateResponse(
            Request request,
            Response response,
            int code,
            @Nullable String message,
            @Nullable Throwable cause,
            Callback callback) {
        if (code >= SERVER_ERROR && cause != null && !(cause instanceof ProblemException)) {
            LOG.error("request {}: {} {} failed", RequestIds.of(request), request.getMethod(), path(request), cause);
        }
        answer(request, response, callback, problem(code, message, cause), metrics);
    }

    private static Problem problem(int code, @Nullable String message, @Nullable Throwable cause) {
        if (cause instanceof ProblemException known) {
            return known.problem();
        }
        if (code >= SERVER_ERROR) {
            return code == SERVER_ERROR
                    ? Problem.of(ProblemType.INTERNAL_ERROR, "the server's log has the reason, under this request's id")
                    : Problem.ofStatus(code, "the server cannot answer this now");
        }
        return Problem.ofStatus(code, message == null ? "the request cannot be understood" : message);
    }

    /** Answers a request before a route is found for it. */
    static void answer(Request request, Response response, Callback callback, Problem problem, Metrics metrics) {
        String id = RequestIds.of(request);
        LOG.atLevel(problem.level())
                .log(
                        "request {}: {} {} {} {}: {}",
                        id,
                        request.getMethod(),
                        path(request),
                        problem.status(),
                        problem.name(),
                        LogText.of(problem.detail()));
        metrics.problem(problem);
        HttpFields.Mutable headers = response.getHeaders();
        FrontDoor.putHeaders(headers, id);
        headers.put(HttpHeader.CONTENT_TYPE, Problem.CONTENT_TYPE);
        headers.put(HttpHeader.CACHE_CONTROL, "no-store");
        if (problem.passes()) {
            headers.put(HttpHeader.RETRY_AFTER, Problem.RETRY_SECONDS);
        }
        response.setStatus(problem.status());
        byte[] body = Json.bytes(problem.json(id));
        headers.put(new HttpField.LongValueHttpField(HttpHeader.CONTENT_LENGTH, body.length));
        response.write(true, ByteBuffer.wrap(body), callback);
    }

    private static String path(Request request) {
        return LogText.of(Request.getPathInContext(request));
    }
}
