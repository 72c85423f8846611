package io.github.pokecap.server;

import org.eclipse.jetty.server.Request;

/**
 * A request's whole body.
 *
 * @param bytes not to be changed
 * @param request that brought it
 */
record GatheredBody(byte[] bytes, Request request) {
    /** Whether nobody waits for the answer any more. */
    boolean isAbandoned() {
        return HungUp.is(request);
    }
}
