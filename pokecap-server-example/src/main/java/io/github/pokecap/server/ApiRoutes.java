package io.github.pokecap.server;

import com.fasterxml.jackson.databind.JsonNode;
import io.javalin.http.Context;
import io.javalin.http.Header;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;

/** What the server tells of itself: its API, for machines and for people, and its metrics. */
final class ApiRoutes {
    private static final String METRICS_TYPE = "text/plain; version=0.0.4; charset=utf-8";

    private final byte[] document = resource("openapi.json");
    private final byte[] style = resource("api.css");
    private final byte[] page;
    private final Metrics metrics;
    private final Supplier<String> modelId;

    ApiRoutes(Metrics metrics, Supplier<String> modelId) {
        this.metrics = metrics;
        this.modelId = modelId;
        this.page = ApiPage.of(parsed(document)).getBytes(StandardCharsets.UTF_8);
    }

    void document(Context context) {
        answer(context, Json.CONTENT_TYPE, document);
    }

    void page(Context context) {
        context.header("Content-Security-Policy", Pages.POLICY);
        answer(context, "text/html; charset=utf-8", page);
    }

    void style(Context context) {
        answer(context, "text/css; charset=utf-8", style);
    }

    void metrics(Context context) {
        context.header(Header.CACHE_CONTROL, "no-store")
                .contentType(METRICS_TYPE)
                .result(metrics.scrape(modelId.get()));
    }

    private static void answer(Context context, String type, byte[] bytes) {
        context.header(Header.CACHE_CONTROL, "no-cache").contentType(type).result(bytes);
    }

    private static JsonNode parsed(byte[] json) {
        try {
            return Json.read(json);
        } catch (IOException e) {
            throw new UncheckedIOException("openapi.json of this build is no JSON", e);
        }
    }

    private static byte[] resource(String name) {
        try (InputStream in = ApiRoutes.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("this build has no resource " + name);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read resource " + name, e);
        }
    }
}
