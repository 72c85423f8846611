package io.github.pokecap.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;

/** Clients that send slowly, stop, hang up or do not wait: they cost nothing lasting, and nobody else notices. */
class SlowClientsTest {
    private static final String POST = "POST /v1/captions HTTP/1.1\r\nHost: a\r\nX-Request-Id: test\r\n"
            + "Content-Type: image/png\r\nContent-Length: ";

    @Test
    void holdNoThread() throws IOException {
        List<Socket> slow = new ArrayList<>();
        try (TestServer server = TestServer.with()) {
            for (int i = 0; i < 300; i++) {
                Socket socket = server.connect();
                TestServer.write(socket, POST + "5000\r\n\r\nbegun");
                slow.add(socket);
            }
            until(() -> server.metric("pokecap_bodies_bytes") == 300 * 5);
            assertThat(server.post("/v1/captions", "image/png", Drawn.PNG).statusCode())
                    .isEqualTo(200);
            for (Socket socket : slow) {
                socket.close();
            }
            until(() -> server.metric("pokecap_bodies_bytes") == 0);
        }
    }

    @Test
    void areToldThatTheirTimeIsUp() throws IOException {
        try (TestServer server = TestServer.with("BODY_TIMEOUT", "0.3");
                Socket socket = server.connect()) {
            TestServer.write(socket, POST + "5000\r\n\r\nbegun");
            assertThat(TestServer.readAll(socket))
                    .startsWith("HTTP/1.1 408 Request Timeout\r\n")
                    .contains("\r\nConnection: close\r\n")
                    .endsWith("{\"type\":\"https://github.com/pokecap/pokecap/blob/HEAD/docs/server.md#body-too-slow\","
                            + "\"title\":\"The body did not come in time\",\"status\":408,\"detail\":\"the body had not"
                            + " come after 0.3 s; send a smaller picture\",\"requestId\":\"test\"}");
        }
    }

    @Test
    void areToldWhenTheyFallSilent() throws IOException {
        try (TestServer server = TestServer.with("IDLE_TIMEOUT", "0.3");
                Socket socket = server.connect()) {
            TestServer.write(socket, POST + "5000\r\n\r\nbegun");
            assertThat(TestServer.readAll(socket)).startsWith("HTTP/1.1 408 Request Timeout\r\n");
        }
    }

    @Test
    void areRefusedWhereTheirBytesHaveNoRoom() throws IOException {
        try (TestServer server = TestServer.with("MAX_BODY", "100000", "MAX_BODIES", "100000");
                Socket socket = server.connect()) {
            TestServer.write(socket, POST + "99999\r\n\r\n" + "x".repeat(99_900));
            until(() -> server.metric("pokecap_bodies_bytes") == 99_900);
            HttpResponse<String> refused = server.post("/v1/captions", "image/png", Drawn.PNG);
            assertThat(refused.statusCode()).isEqualTo(503);
            assertThat(refused.headers().firstValue("Retry-After")).hasValue("1");
            assertThat(TestServer.json(refused).path("detail").asText())
                    .isEqualTo("too many bytes are on their way here; try again in a moment");
        }
    }

    @Test
    void areNotWorkedForOnceTheyHaveHungUp() throws IOException {
        try (TestServer server = TestServer.with("THREADS", "1")) {
            Roadblock roadblock = new Roadblock(server);
            try (Socket socket = server.connect()) {
                send(socket, "");
                until(() -> server.metric("pokecap_queue_pictures") == 2);
            }
            roadblock.lift();
            until(() -> server.metric("pokecap_queue_pictures") == 0);
            assertThat(server.metric("pokecap_abandoned_total")).isEqualTo(1);
        }
    }

    @Test
    void mayAskTheNextBeforeTheAnswer() throws IOException {
        try (TestServer server = TestServer.with("THREADS", "1")) {
            Roadblock roadblock = new Roadblock(server);
            try (Socket socket = server.connect()) {
                send(socket, "");
                until(() -> server.metric("pokecap_queue_pictures") == 2);
                // Comes while the first waits; the server looks whether the client is still there, and sees this.
                send(socket, "Connection: close\r\n");
                roadblock.lift();
                String answers = TestServer.readAll(socket);
                assertThat(answers.split("HTTP/1.1 200 OK")).hasSize(3);
                assertThat(answers.split("\"caption\":\""
                                + Drawn.CAPTIONER.caption(Drawn.PNG).text() + "\""))
                        .hasSize(3);
            }
            assertThat(server.metric("pokecap_abandoned_total")).isZero();
        }
    }

    private static void send(Socket socket, String header) throws IOException {
        TestServer.write(socket, POST + Drawn.PNG.length + "\r\n" + header + "\r\n");
        socket.getOutputStream().write(Drawn.PNG);
        socket.getOutputStream().flush();
    }

    private static void until(BooleanSupplier condition) {
        Patience.until(Duration.ofSeconds(20), condition);
    }
}
