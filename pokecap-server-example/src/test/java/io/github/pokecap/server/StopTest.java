package io.github.pokecap.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.ConnectException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class StopTest {
    @Test
    void answersWhatWasAcceptedAndRefusesTheRest() {
        TestServer server = TestServer.with("THREADS", "1", "DRAIN", "0.3");
        assertThat(server.get("/health/ready").body()).isEqualTo("{\"ready\":true}");
        int port = server.server.port();
        Roadblock roadblock = new Roadblock(server);
        List<CompletableFuture<HttpResponse<String>>> accepted = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            accepted.add(server.postLater("/v1/captions", "image/png", Drawn.PNG));
        }
        until(() -> server.metric("pokecap_queue_pictures") == 21);
        CompletableFuture<Void> stopping = CompletableFuture.runAsync(server::close);
        until(() -> server.get("/health/ready").statusCode() == 503);
        HttpResponse<String> ready = server.get("/v2/health/ready");
        assertThat(ready.body())
                .isEqualTo("{\"type\":\"https://github.com/pokecap/pokecap/blob/HEAD/docs/server.md#shutting-down\","
                        + "\"title\":\"The server is shutting down\",\"status\":503,\"detail\":\"this server takes no"
                        + " more pictures; ask again, of another\",\"requestId\":\"test\"}");
        assertThat(server.get("/health/live").statusCode()).isEqualTo(200);
        until(() -> server.server.admission().isClosed());
        HttpResponse<String> refused = server.post("/v1/captions", "image/png", Drawn.PNG);
        assertThat(refused.statusCode()).isEqualTo(503);
        assertThat(refused.headers().firstValue("Retry-After")).hasValue("1");
        roadblock.lift();
        stopping.join();
        assertThat(accepted.stream().map(CompletableFuture::join)).allMatch(answer -> answer.statusCode() == 200);
        assertThatThrownBy(() -> new Socket(InetAddress.getLoopbackAddress(), port))
                .isInstanceOf(ConnectException.class);
        server.close();
    }

    private static void until(java.util.function.BooleanSupplier condition) {
        Patience.until(Duration.ofSeconds(20), condition);
    }
}
