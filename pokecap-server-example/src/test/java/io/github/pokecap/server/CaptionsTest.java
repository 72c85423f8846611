package io.github.pokecap.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.pokecap.Caption;
import io.github.pokecap.Tag;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CaptionsTest {
    private static final TestServer SERVER = TestServer.with();
    private static final Caption EXPECTED = Drawn.CAPTIONER.caption(Drawn.PNG);

    @AfterAll
    static void stop() {
        SERVER.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"image", "file"})
    void captionsAPictureOfAForm(String field) {
        byte[] form = new Form()
                .text("comment", "first")
                .file(field, "a.png", Drawn.PNG)
                .bytes();
        HttpResponse<String> response = SERVER.post("/v1/captions", Form.TYPE, form);
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().firstValue("Content-Type")).hasValue("application/json");
        assertThat(response.headers().firstValue("X-Request-Id")).hasValue("test");
        JsonNode answer = TestServer.json(response);
        assertSays(answer, EXPECTED, 3);
        assertThat(answer.path("model").asText()).isEqualTo(Drawn.CAPTIONER.id());
        assertThat(answer.has("explanation")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"image/png", "IMAGE/JPEG", "application/octet-stream; charset=x"})
    void captionsBareBytesWhateverTheyAreCalled(String type) {
        assertSays(TestServer.json(SERVER.post("/v1/captions?top=1", type, Drawn.PNG)), EXPECTED, 1);
    }

    @Test
    void explains() throws IOException {
        JsonNode answer = TestServer.json(SERVER.post("/v1/captions?explain=true", "image/png", Drawn.PNG));
        assertSays(answer, EXPECTED, 3);
        JsonNode explanation = answer.path("explanation");
        String uri = explanation.path("picture").asText();
        assertThat(uri).startsWith("data:image/png;base64,");
        var picture =
                ImageIO.read(new ByteArrayInputStream(Base64.getDecoder().decode(uri.substring(uri.indexOf(',') + 1))));
        assertThat(picture.getWidth()).isEqualTo(explanation.path("width").asInt());
        assertThat(picture.getHeight()).isEqualTo(explanation.path("height").asInt());
        assertThat(explanation.path("keypoints").isArray()).isTrue();
        JsonNode tag = explanation.path("tags").path(0);
        assertThat(tag.path("facet").asText()).isEqualTo("color");
        assertThat(tag.path("families").has("silhouette")).isTrue();
        assertThat(tag.path("heat")).hasSize(6);
        assertThat(tag.path("heat").path(5)).hasSize(6);
        assertThat(tag.has("baseline")).isTrue();
    }

    @Test
    void answersEachPictureOfABatch() {
        byte[] form = new Form()
                .file("image", "a.png", Drawn.PNG)
                .file("image", "b.png", Drawn.damaged())
                .file("file", "c.png", Drawn.SECOND)
                .file("image", "d.png", Drawn.nothing())
                .bytes();
        HttpResponse<String> response = SERVER.post("/v1/captions", Form.TYPE, form);
        assertThat(response.statusCode()).isEqualTo(200);
        JsonNode answer = TestServer.json(response);
        assertThat(answer.path("model").asText()).isEqualTo(Drawn.CAPTIONER.id());
        JsonNode results = answer.path("results");
        assertThat(results.findValuesAsText("name")).containsExactly("a.png", "b.png", "c.png", "d.png");
        assertSays(results.path(0), EXPECTED, 3);
        assertThat(results.path(1))
                .isEqualTo(Json.object()
                        .put("name", "b.png")
                        .set(
                                "problem",
                                Json.object()
                                        .put(
                                                "type",
                                                "https://github.com/pokecap/pokecap/blob/HEAD/docs/server.md#damaged-picture")
                                        .put("title", "The picture cannot be decoded")
                                        .put("status", 400)
                                        .put(
                                                "detail",
                                                "cannot read picture: PNG ends at byte " + Drawn.damaged().length
                                                        + " before its IEND chunk; it was cut short, copy it again")
                                        .put("requestId", "test")));
        assertSays(results.path(2), Drawn.CAPTIONER.caption(Drawn.SECOND), 3);
        assertSays(results.path(3), Drawn.CAPTIONER.caption(Drawn.nothing()), 3);
        assertThat(results.path(3).path("caption").asText()).isEmpty();
    }

    @Test
    void predictsAsTheDemoDid() {
        byte[] form = new Form().file("file", "a.png", Drawn.PNG).bytes();
        JsonNode answer = TestServer.json(SERVER.post("/predict", Form.TYPE, form));
        assertThat(answer.path("caption").asText()).isEqualTo(EXPECTED.text());
        List<String> tags = new ArrayList<>();
        answer.path("tags").forEach(tag -> tags.add(tag.asText()));
        assertThat(tags)
                .isEqualTo(EXPECTED.tags().stream().map(Tag::value).distinct().toList());
        assertThat(answer).hasSize(2);
    }

    @Test
    void writesNothingToTheDisk() throws IOException {
        Path folder = Path.of(System.getProperty("java.io.tmpdir"));
        List<Path> before = serverFiles(folder);
        byte[] large = new byte[4 << 20];
        System.arraycopy(Drawn.PNG, 0, large, 0, Drawn.PNG.length);
        byte[] form = new Form()
                .file("image", "a.png", large)
                .file("other", "b.png", large)
                .bytes();
        assertThat(SERVER.post("/v1/captions?explain", Form.TYPE, form).statusCode())
                .isEqualTo(200);
        assertThat(serverFiles(folder)).isEqualTo(before);
    }

    /** Those that Jetty, a servlet's multipart or ImageIO would leave. */
    private static List<Path> serverFiles(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.filter(
                            file -> file.getFileName().toString().matches("(?i)(jetty|multipart|imageio|javalin).*"))
                    .sorted()
                    .toList();
        }
    }

    private static void assertSays(JsonNode answer, Caption caption, int top) {
        assertThat(answer.path("caption").asText()).isEqualTo(caption.text());
        assertThat(answer.path("tags")).hasSameSizeAs(caption.tags());
        for (int i = 0; i < caption.tags().size(); i++) {
            Tag tag = caption.tags().get(i);
            assertThat(answer.path("tags").path(i))
                    .isEqualTo(Json.read("{\"facet\":\"" + tag.facet() + "\",\"value\":\"" + tag.value()
                            + "\",\"confidence\":" + Json.rounded(tag.confidence()) + "}"));
        }
        caption.answers().forEach(one -> {
            JsonNode ranking = answer.path("answers").path(one.facet().name());
            assertThat(ranking.findValuesAsText("value"))
                    .isEqualTo(one.ranking().stream().limit(top).map(Tag::value).toList());
        });
    }
}
