package io.github.pokecap.server;

import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.jspecify.annotations.Nullable;

/**
 * A request's whole body.
 *
 * @param bytes not to be changed
 * @param request that brought it
 */
record GatheredBody(byte[] bytes, Request request) {
    /** As it was sent: the servlet's own would fail at a charset that Java does not know. */
    @Nullable String contentType() {
        return request.getHeaders().get(HttpHeader.CONTENT_TYPE);
    }

    /** Whether nobody waits for the answer any more. */
    boolean isAbandoned() {
        return HungUp.is(request);
    }
}
