package io.github.pokecap.server;

import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.NanoTime;

/** Where every request comes in and every answer goes out: gives it an id and the headers of all answers, and counts it. */
final class FrontDoor extends Handler.Wrapper {
    /** Of answers that are no page; pages put their own in its place. */
    private static final String NOTHING_MAY_LOAD = "default-src 'none'; frame-ancestors 'none'";

    private final Metrics metrics;

    FrontDoor(Metrics metrics) {
        this.metrics = metrics;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        long begun = NanoTime.now();
        putHeaders(response.getHeaders(), RequestIds.of(request));
        Request.addCompletionListener(
                request,
                failure -> metrics.request(
                        request.getMethod(),
                        Request.getPathInContext(request),
                        response.getStatus(),
                        NanoTime.since(begun)));
        return super.handle(request, response, callback);
    }

    static void putHeaders(HttpFields.Mutable headers, String requestId) {
        headers.put(RequestIds.HEADER, requestId);
        headers.put("X-Content-Type-Options", "nosniff");
        headers.put("Referrer-Policy", "no-referrer");
        headers.put("Content-Security-Policy", NOTHING_MAY_LOAD);
    }
}
