package io.github.pokecap.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class OverloadTest {
    private static final String PAGE = "https://github.com/pokecap/pokecap/blob/HEAD/docs/server.md#";

    @Test
    void refusesWhatIsTooMuchAndAnswersTheRest() {
        try (TestServer server = TestServer.with("THREADS", "1", "QUEUE", "2", "MAX_PICTURES", "1")) {
            Roadblock roadblock = new Roadblock(server);
            List<CompletableFuture<HttpResponse<String>>> asked = new ArrayList<>();
            for (int i = 0; i < 10; i++) {
                asked.add(server.postLater("/v1/captions", "image/png", Drawn.PNG));
            }
            Patience.until(Duration.ofSeconds(20), () -> server.metric("pokecap_rejected_total") == 8);
            roadblock.lift();
            List<HttpResponse<String>> answers =
                    asked.stream().map(CompletableFuture::join).toList();
            List<HttpResponse<String>> refused = answers.stream()
                    .filter(answer -> answer.statusCode() != 200)
                    .toList();
            assertThat(refused).hasSize(8);
            for (HttpResponse<String> answer : refused) {
                assertThat(answer.statusCode()).isEqualTo(503);
                assertThat(answer.headers().firstValue("Retry-After")).hasValue("1");
                assertThat(TestServer.json(answer).path("type").asText()).isEqualTo(PAGE + "queue-full");
            }
            assertThat(answers.stream().filter(answer -> answer.statusCode() == 200))
                    .allMatch(answer -> TestServer.json(answer)
                            .path("caption")
                            .asText()
                            .equals(Drawn.CAPTIONER.caption(Drawn.PNG).text()));
            assertThat(server.metric("pokecap_queue_pictures")).isZero();
            assertThat(server.metric("pokecap_queue_cost")).isZero();
            assertThat(server.post("/v1/captions", "image/png", Drawn.PNG).statusCode())
                    .isEqualTo(200);
        }
    }

    @Test
    void tellsThatTheDeadlinePassed() {
        try (TestServer server = TestServer.with("DEADLINE", "0.000001")) {
            HttpResponse<String> answer = server.post("/v1/captions?explain=true", "image/png", Drawn.PNG);
            assertThat(answer.statusCode()).isEqualTo(503);
            assertThat(answer.headers().firstValue("Retry-After")).hasValue("1");
            assertThat(answer.body())
                    .isEqualTo("{\"type\":\"" + PAGE
                            + "deadline-passed\",\"title\":\"The picture could not be captioned in time\",\"status\":503,"
                            + "\"detail\":\"there was more to do than expected; try again in a moment\","
                            + "\"requestId\":\"test\"}");
        }
    }
}
