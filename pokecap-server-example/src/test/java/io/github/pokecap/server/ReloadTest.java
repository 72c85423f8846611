package io.github.pokecap.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReloadTest {
    @Test
    void takesAnotherModelWithoutAFailedRequest(@TempDir Path folder) throws IOException {
        Path model = folder.resolve("model.pokecap");
        Drawn.CAPTIONER.save(model);
        Map<String, String> said = Map.of(
                Drawn.CAPTIONER.id(), Drawn.CAPTIONER.caption(Drawn.PNG).text(),
                Drawn.OTHER.id(), Drawn.OTHER.caption(Drawn.PNG).text());
        try (TestServer server = TestServer.with("MODEL", model.toString(), "MODEL_POLL", "0.02")) {
            AtomicBoolean enough = new AtomicBoolean();
            Queue<HttpResponse<String>> answers = new ConcurrentLinkedQueue<>();
            CompletableFuture<Void> asking = CompletableFuture.runAsync(() -> {
                while (!enough.get()) {
                    answers.add(server.post("/v1/captions", "image/png", Drawn.PNG));
                }
            });
            for (int i = 0; i < 6; i++) {
                var next = i % 2 == 0 ? Drawn.OTHER : Drawn.CAPTIONER;
                next.save(model);
                until(() -> model(server).path("id").asText().equals(next.id()));
            }
            enough.set(true);
            asking.join();
            assertThat(answers).hasSizeGreaterThan(6).allSatisfy(answer -> {
                assertThat(answer.statusCode()).isEqualTo(200);
                JsonNode json = TestServer.json(answer);
                assertThat(json.path("caption").asText())
                        .isEqualTo(said.get(json.path("model").asText()));
            });
            assertThat(model(server).path("reload").path("reloads").asInt()).isEqualTo(6);
            assertThat(server.get("/metrics").body())
                    .contains("pokecap_model_info{id=\"" + Drawn.CAPTIONER.id() + "\"} 1");
        }
    }

    @Test
    void goesOnWithTheOldModelAndSaysWhy(@TempDir Path folder) throws IOException {
        Path model = folder.resolve("model.pokecap");
        Drawn.CAPTIONER.save(model);
        try (TestServer server = TestServer.with("MODEL", model.toString(), "MODEL_POLL", "0.02")) {
            assertThat(server.metric("pokecap_model_failing")).isZero();
            Files.writeString(model, "no model");
            until(() -> model(server).path("reload").has("failure"));
            JsonNode answer = model(server);
            assertThat(answer.path("id").asText()).isEqualTo(Drawn.CAPTIONER.id());
            assertThat(answer.path("source").asText()).isEqualTo(model.toString());
            assertThat(answer.path("reload").path("failure").path("reason").asText())
                    .contains(model.toString());
            assertThat(server.metric("pokecap_model_failing")).isEqualTo(1);
            assertThat(server.post("/predict", "image/png", Drawn.PNG).statusCode())
                    .isEqualTo(200);
        }
    }

    private static JsonNode model(TestServer server) {
        return TestServer.json(server.get("/v1/model"));
    }

    private static void until(java.util.function.BooleanSupplier condition) {
        Patience.until(Duration.ofSeconds(20), condition);
    }
}
