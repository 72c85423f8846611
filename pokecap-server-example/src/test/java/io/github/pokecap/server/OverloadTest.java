package io.github.pokecap.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class OverloadTest {
    private static final String POST =
            "POST /v1/captions HTTP/1.1\r\nHost: localhost\r\nX-Request-Id: test\r\nContent-Length: ";

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

    /** Two of a queue of one: the body of a third is of no use, whatever is in it. */
    @Test
    void refusesBeforeALargeBodyHasComeAndKeepsTheConnectionOfASmallOne() throws IOException {
        try (TestServer server = TestServer.with("THREADS", "1", "QUEUE", "1", "MAX_PICTURES", "1");
                Socket large = server.connect();
                Socket small = server.connect()) {
            Roadblock roadblock = new Roadblock(server);
            CompletableFuture<HttpResponse<String>> waiting = server.postLater("/v1/captions", "image/png", Drawn.PNG);
            Patience.until(Duration.ofSeconds(20), () -> server.metric("pokecap_queue_pictures") == 2);
            TestServer.write(large, POST + "70000\r\n\r\nbegun");
            assertThat(TestServer.readAll(large))
                    .startsWith("HTTP/1.1 503 Service Unavailable\r\n")
                    .contains("\r\nConnection: close\r\n")
                    .contains("\r\nRetry-After: 1\r\n")
                    .contains("/docs/server.md#queue-full");
            TestServer.write(small, POST + "5\r\n\r\nwhole" + POST + "5\r\nConnection: close\r\n\r\nagain");
            assertThat(TestServer.readAll(small).split("HTTP/1.1 503 Service Unavailable"))
                    .hasSize(3);
            assertThat(server.metric("pokecap_bodies_bytes")).isEqualTo(Drawn.PNG.length);
            roadblock.lift();
            assertThat(waiting.join().statusCode()).isEqualTo(200);
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
