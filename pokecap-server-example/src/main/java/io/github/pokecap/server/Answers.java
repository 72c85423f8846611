package io.github.pokecap.server;

import com.fasterxml.jackson.databind.JsonNode;
import io.javalin.http.Context;
import io.javalin.http.Header;

/** Answers of the moment, which nobody should keep. */
final class Answers {
    private Answers() {}

    static void json(Context context, JsonNode node) {
        context.header(Header.CACHE_CONTROL, "no-store")
                .contentType(Json.CONTENT_TYPE)
                .result(Json.bytes(node));
    }
}
