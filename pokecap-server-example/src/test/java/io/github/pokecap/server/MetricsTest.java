package io.github.pokecap.server;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MetricsTest {
    @Test
    void tellOfRequestsStagesQueueMemoryAndModel() {
        try (TestServer server = TestServer.with()) {
            server.post("/v1/captions", "image/png", Drawn.PNG);
            server.post("/v1/captions?explain=true", "image/png", Drawn.PNG);
            server.post("/v1/captions", "image/png", Drawn.damaged());
            server.get("/made/up");
            Patience.until(
                    java.time.Duration.ofSeconds(10), () -> server.metric("http_server_requests_seconds_count") >= 4);
            String metrics = server.get("/metrics").body();
            assertThat(metrics)
                    .contains(
                            "http_server_requests_seconds_count{method=\"POST\",status=\"200\",uri=\"/v1/captions\"} 2",
                            "http_server_requests_seconds_count{method=\"POST\",status=\"400\",uri=\"/v1/captions\"} 1",
                            "http_server_requests_seconds_count{method=\"GET\",status=\"404\",uri=\"OTHER\"} 1",
                            "pokecap_stage_seconds_count{stage=\"body\"} 3",
                            "pokecap_stage_seconds_count{stage=\"queue\"} 2",
                            "pokecap_stage_seconds_count{stage=\"decode\"} 2",
                            "pokecap_stage_seconds_count{stage=\"caption\"} 1",
                            "pokecap_stage_seconds_count{stage=\"explain\"} 1",
                            "pokecap_stage_seconds_bucket{stage=\"caption\",le=\"10.0\"} 1",
                            "pokecap_problems_total{type=\"damaged-picture\"} 1",
                            "pokecap_problems_total{type=\"http-404\"} 1",
                            "pokecap_queue_pictures 0.0",
                            "pokecap_queue_cost 0.0",
                            "pokecap_bodies_bytes 0.0",
                            "pokecap_abandoned_total 0.0",
                            "pokecap_model_info{id=\"" + Drawn.CAPTIONER.id() + "\"} 1",
                            "pokecap_model_reloads 0.0",
                            "pokecap_model_failing 0.0",
                            "jvm_memory_used_bytes{area=\"heap\"",
                            "process_resident_memory_bytes ")
                    .doesNotContain("/made/up");
        }
    }
}
