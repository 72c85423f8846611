package io.github.pokecap.server;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpMethod;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

/**
 * Gathers the bodies of requests that bring pictures, before a thread is given to the request: a client that sends slowly
 * costs the bytes that it has sent, and nothing else. docs/decisions/0017 tells why this is not left to the servlet.
 */
final class Bodies extends Handler.Wrapper {
    private static final String ATTRIBUTE = "pokecap.body";

    /** A body of more bytes is not waited for if it is of no use; a smaller one is mostly here already. */
    private static final int SMALL = 1 << 16;

    private final Set<String> paths;
    private final Admission admission;
    private final int most;
    private final BodyRoom room;
    private final Duration timeout;
    private final Metrics metrics;

    Bodies(Set<String> paths, Settings settings, Admission admission, BodyRoom room, Metrics metrics) {
        this.paths = paths;
        this.admission = admission;
        this.most = settings.maxBody();
        this.room = room;
        this.timeout = settings.bodyTimeout();
        this.metrics = metrics;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        if (!HttpMethod.POST.is(request.getMethod()) || !paths.contains(Request.getPathInContext(request))) {
            return super.handle(request, response, callback);
        }
        if (request.getLength() > most) {
            refuse(request, response, callback, tooLarge());
            return true;
        }
        Optional<Problem> full = admission.full();
        if (full.isPresent() && (request.getLength() < 0 || request.getLength() > SMALL)) {
            refuse(request, response, callback, full.get());
            return true;
        }
        Gathering gathering = new Gathering(this, request, response, callback, full.orElse(null));
        gathering.begin(timeout);
        return true;
    }

    /** The whole body has come and nothing of it was kept: the connection is as good as new. */
    void drained(Request request, Response response, Callback callback, Problem problem) {
        JettyProblems.answer(request, response, callback, problem, metrics);
    }

    /** The whole body is there. */
    void gathered(Request request, Response response, Callback callback, byte[] body, long nanos) {
        metrics.stage("body", nanos);
        request.setAttribute(ATTRIBUTE, new GatheredBody(body, request));
        try {
            if (!super.handle(request, response, callback)) {
                Response.writeError(request, response, callback, 404);
            }
        } catch (Exception e) {
            Response.writeError(request, response, callback, e);
        }
    }

    /** Whoever is refused before the end of the body may still be sending: the connection is of no use any more. */
    void refuse(Request request, Response response, Callback callback, Problem problem) {
        response.getHeaders().put(HttpHeader.CONNECTION, "close");
        JettyProblems.answer(request, response, callback, problem, metrics);
    }

    static GatheredBody of(@Nullable Object attribute) {
        if (attribute instanceof GatheredBody body) {
            return body;
        }
        throw new IllegalStateException("no body was gathered for a route that takes one");
    }

    static String attribute() {
        return ATTRIBUTE;
    }

    Problem tooLarge() {
        return Problem.of(
                ProblemType.BODY_TOO_LARGE,
                "the body has more than " + most + " bytes; send smaller pictures, or fewer in one request");
    }

    Problem tooSlow() {
        return Problem.of(
                ProblemType.BODY_TOO_SLOW,
                "the body had not come after " + timeout.toMillis() / 1e3 + " s; send a smaller picture");
    }

    static Problem noRoom() {
        return Problem.of(ProblemType.QUEUE_FULL, "too many bytes are on their way here; try again in a moment");
    }

    int most() {
        return most;
    }

    BodyRoom room() {
        return room;
    }
}
