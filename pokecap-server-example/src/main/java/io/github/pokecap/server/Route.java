package io.github.pokecap.server;

import io.javalin.http.Handler;
import io.javalin.http.HandlerType;

/**
 * What is answered where; openapi.json tells it to others.
 *
 * @param method of HTTP
 * @param path without parameters
 * @param handler that answers
 */
record Route(HandlerType method, String path, Handler handler) {
    static Route get(String path, Handler handler) {
        return new Route(HandlerType.GET, path, handler);
    }

    static Route post(String path, Handler handler) {
        return new Route(HandlerType.POST, path, handler);
    }
}
