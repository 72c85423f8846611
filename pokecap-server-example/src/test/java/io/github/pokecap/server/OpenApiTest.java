package io.github.pokecap.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** The document tells of the routes that there are, and of no others; answers have the properties that it tells. */
class OpenApiTest {
    private static final TestServer SERVER = TestServer.with();
    private static final JsonNode DOCUMENT = TestServer.json(SERVER.get("/openapi.json"));

    @AfterAll
    static void stop() {
        SERVER.close();
    }

    @Test
    void tellsOfEveryRoute() {
        Set<String> told = new TreeSet<>();
        DOCUMENT.path("paths")
                .properties()
                .forEach(path -> path.getValue()
                        .properties()
                        .forEach(method -> told.add(method.getKey().toUpperCase(Locale.ROOT) + " " + path.getKey())));
        Set<String> routes = new TreeSet<>();
        SERVER.server.routes().forEach(route -> routes.add(route.method() + " " + route.path()));
        assertThat(told).isEqualTo(routes);
    }

    @Test
    void pointsAtWhatThereIs() {
        DOCUMENT.findValuesAsText("$ref")
                .forEach(ref -> assertThat(DOCUMENT.at(ref.substring(1)).isMissingNode())
                        .as(ref)
                        .isFalse());
    }

    @Test
    void tellsWhatAnswersAreMadeOf() {
        byte[] batch = new Form()
                .file("image", "a.png", Drawn.PNG)
                .file("image", "b.png", Drawn.damaged())
                .bytes();
        holds("Captioned", TestServer.json(SERVER.post("/v1/captions?explain=true", "image/png", Drawn.PNG)));
        holds("Batch", TestServer.json(SERVER.post("/v1/captions", Form.TYPE, batch)));
        holds("Prediction", TestServer.json(SERVER.post("/predict", "image/png", Drawn.PNG)));
        holds("Problem", TestServer.json(SERVER.get("/nothing")));
        holds("Model", TestServer.json(SERVER.get("/v1/model")));
        holds("Live", TestServer.json(SERVER.get("/health/live")));
        holds("Ready", TestServer.json(SERVER.get("/health/ready")));
        holds("ServerMetadata", TestServer.json(SERVER.get("/v2")));
        holds("Live", TestServer.json(SERVER.get("/v2/health/live")));
        holds("Ready", TestServer.json(SERVER.get("/v2/health/ready")));
        holds("ModelMetadata", TestServer.json(SERVER.get("/v2/models/pokecap")));
        holds("ModelReady", TestServer.json(SERVER.get("/v2/models/pokecap/ready")));
    }

    /** Every property of the answer is told of, and every one that is required is there; in what is inside as well. */
    private static void holds(String schema, JsonNode answer) {
        holds(DOCUMENT.at("/components/schemas/" + schema), answer, schema);
    }

    private static void holds(JsonNode schema, JsonNode value, String place) {
        if (schema.has("$ref")) {
            holds(DOCUMENT.at(schema.path("$ref").asText().substring(1)), value, place);
            return;
        }
        if (schema.path("type").asText().equals("array")) {
            assertThat(value.isArray()).as(place).isTrue();
            value.forEach(item -> holds(schema.path("items"), item, place + "[]"));
            return;
        }
        schema.path("required")
                .forEach(name -> assertThat(value.has(name.asText()))
                        .as(place + "." + name.asText())
                        .isTrue());
        if (schema.has("properties")) {
            value.properties().forEach(property -> {
                JsonNode inside = schema.path("properties").path(property.getKey());
                assertThat(inside.isMissingNode())
                        .as(place + "." + property.getKey())
                        .isFalse();
                holds(inside, property.getValue(), place + "." + property.getKey());
            });
        }
        if (schema.path("additionalProperties").isObject()) {
            value.forEach(inside -> holds(schema.path("additionalProperties"), inside, place + ".*"));
        }
    }

    @Test
    void isThereForPeopleToo() {
        HttpResponse<String> page = SERVER.get("/api");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().firstValue("Content-Security-Policy")).hasValue(Pages.POLICY);
        SERVER.server
                .routes()
                .forEach(route -> assertThat(page.body())
                        .contains("<h2><code>" + route.method() + " " + route.path() + "</code></h2>"));
        assertThat(page.body()).doesNotContain("<script", "style=\"", "http://", "null");
        assertThat(SERVER.get("/api.css").headers().firstValue("Content-Type")).hasValue("text/css; charset=utf-8");
    }

    @Test
    void hasAParagraphForEveryProblem() throws IOException {
        String told = Files.readString(Path.of("../docs/server.md"));
        assertThat(Arrays.stream(ProblemType.values()).map(type -> "\n#### " + type.slug() + "\n"))
                .allMatch(told::contains);
    }
}
