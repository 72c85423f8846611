package io.github.pokecap.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** Every problem that a request can have, word by word. */
class ProblemsTest {
    private static final String PAGE = "https://github.com/pokecap/pokecap/blob/HEAD/docs/server.md#";
    private static final TestServer SERVER =
            TestServer.with("MAX_BODY", "100000", "MAX_PIXELS", "10000", "MAX_PICTURES", "2");

    @AfterAll
    static void stop() {
        SERVER.close();
    }

    @Test
    void tellsOfDamagedPictures() {
        refused(
                SERVER.post("/v1/captions", "image/png", Drawn.damaged()),
                400,
                PAGE + "damaged-picture",
                "The picture cannot be decoded",
                "cannot read picture: PNG ends at byte " + Drawn.damaged().length
                        + " before its IEND chunk; it was cut short, copy it again");
    }

    @Test
    void tellsOfMalformedRequests() {
        String title = "The request cannot be understood";
        refused(
                SERVER.post("/v1/captions?explain=perhaps", "image/png", Drawn.PNG),
                400,
                PAGE + "malformed-request",
                title,
                "the parameter explain is \"perhaps\", but it must be true or false");
        refused(
                SERVER.post("/v1/captions?top=0", "image/png", Drawn.PNG),
                400,
                PAGE + "malformed-request",
                title,
                "the parameter top is \"0\", but it must be a whole number from 1 to 1000");
        refused(
                SERVER.post("/v1/captions", "image/png", new byte[0]),
                400,
                PAGE + "malformed-request",
                title,
                "the body is empty; send the bytes of a picture");
        refused(
                SERVER.post("/predict", "multipart/form-data", Drawn.PNG),
                400,
                PAGE + "malformed-request",
                title,
                "the multipart body cannot be read: its Content-Type names no boundary; leave it to your HTTP client to"
                        + " set that header");
    }

    @Test
    void tellsOfPathsAndMethodsThatThereAreNot() {
        refused(
                SERVER.get("/v1/captoins"),
                404,
                "about:blank",
                "Not Found",
                "there is no /v1/captoins; /api lists what there is");
        HttpResponse<String> response = SERVER.get("/v1/captions");
        refused(
                response,
                405,
                "about:blank",
                "Method Not Allowed",
                "/v1/captions does not take GET, but POST; /api tells more");
        assertThat(response.headers().firstValue("Allow")).hasValue("POST");
        response = SERVER.post("/v1/model", "image/png", Drawn.PNG);
        refused(
                response,
                405,
                "about:blank",
                "Method Not Allowed",
                "/v1/model does not take POST, but GET; /api tells more");
        assertThat(response.headers().firstValue("Allow")).hasValue("GET");
    }

    @Test
    void tellsOfWhatIsTooLarge() {
        refused(
                SERVER.post("/v1/captions", "image/png", Drawn.png(101, 100)),
                413,
                PAGE + "picture-too-large",
                "The picture is too large",
                "cannot read picture: PNG of 101 x 100 is 10100 pixels, over the limit of 10000; make it smaller or raise"
                        + " PictureLimits.maxPixels");
        byte[] form = new Form()
                .file("image", "a.png", Drawn.PNG)
                .file("image", "b.png", Drawn.PNG)
                .file("image", "c.png", Drawn.PNG)
                .bytes();
        refused(
                SERVER.post("/v1/captions", Form.TYPE, form),
                413,
                PAGE + "too-many-pictures",
                "There are too many pictures in the request",
                "the multipart body has more than 2 pictures, or more than 16 parts besides; send fewer in one request");
    }

    @Test
    void tellsOfBodiesThatAreTooLargeBeforeTheyCome() throws IOException {
        String answer = SERVER.raw(
                head("POST /v1/captions", "Content-Type: image/png", "Content-Length: 100001", "Expect: 100-continue"));
        assertThat(answer).startsWith("HTTP/1.1 413 Payload Too Large\r\n").contains("Connection: close\r\n");
        assertThat(bodyOf(answer))
                .isEqualTo(problem(
                        413,
                        PAGE + "body-too-large",
                        "The body is too large",
                        "the body has more than 100000 bytes; send smaller pictures, or fewer in one request"));
    }

    @Test
    void tellsOfBodiesThatGrowTooLarge() throws IOException {
        String chunk = "186a1\r\n" + "x".repeat(100_001) + "\r\n0\r\n\r\n";
        String answer = SERVER.raw(
                head("POST /predict", "Content-Type: image/png", "Transfer-Encoding: chunked", "Connection: close")
                        + chunk);
        assertThat(answer).startsWith("HTTP/1.1 413 Payload Too Large\r\n");
    }

    @Test
    void tellsOfTypesThatPicturesDoNotComeIn() {
        String title = "The body is of another type than pictures come in";
        refused(
                SERVER.post("/v1/captions", "application/json", Drawn.PNG),
                415,
                PAGE + "unsupported-content-type",
                title,
                "the body is application/json; send the picture as multipart/form-data in the field image, or its bytes"
                        + " as image/png, another image type or application/octet-stream");
        refused(
                SERVER.post("/predict", "", Drawn.PNG),
                415,
                PAGE + "unsupported-content-type",
                title,
                "the body has no Content-Type; send the picture as multipart/form-data in the field file, or its bytes"
                        + " as image/png, another image type or application/octet-stream");
        refused(
                SERVER.post("/v1/captions", "image/png", "%PDF-1.7".getBytes(StandardCharsets.US_ASCII)),
                415,
                PAGE + "unsupported-picture-format",
                "The picture is in a format that is not read",
                "cannot read picture: this is a PDF, none of the formats that are read: PNG, JPEG, WebP, GIF, BMP; save it"
                        + " as PNG");
    }

    @Test
    void tellsOfPicturesThatShowNothing() {
        refused(
                SERVER.post("/v1/captions", "image/png", Drawn.nothing()),
                422,
                PAGE + "nothing-to-tell",
                "The picture shows nothing that the model is sure of",
                "the model is sure of nothing in this picture; send one with a creature in it");
    }

    @Test
    void tellsWhatJettyFindsWrongInTheSameWay() throws IOException {
        String large = SERVER.raw("GET / HTTP/1.1\r\nHost: a\r\nX-Long: " + "a".repeat(9_000) + "\r\n\r\n");
        assertThat(large)
                .startsWith("HTTP/1.1 431 Request Header Fields Too Large\r\n")
                .contains(Problem.CONTENT_TYPE);
        assertThat(bodyOf(large)).startsWith("{\"type\":\"about:blank\",\"title\":\"Request Header Fields Too Large\"");
        String nonsense = SERVER.raw("NONSENSE\r\n\r\n");
        assertThat(nonsense).startsWith("HTTP/1.1 400 Bad Request\r\n").contains(Problem.CONTENT_TYPE);
        String ambiguous = SERVER.raw(
                "GET /v1/%2e%2e/model HTTP/1.1\r\nHost: a\r\nX-Request-Id: test\r\nConnection: close\r\n\r\n");
        assertThat(ambiguous).startsWith("HTTP/1.1 400 Bad Request\r\n").contains(Problem.CONTENT_TYPE);
        assertThat(large + nonsense + ambiguous).doesNotContain("jetty", "\tat ", "Exception");
    }

    @Test
    void makesAnIdWhereTheRequestHasNoGoodOne() throws IOException {
        String answer = SERVER.raw("GET /v2 HTTP/1.1\r\nHost: a\r\nX-Request-Id: no good\r\nConnection: close\r\n\r\n");
        assertThat(answer).containsPattern("X-Request-Id: [0-9a-f]{16}\r\n");
        assertThat(RequestIds.from("a".repeat(64))).isEqualTo("a".repeat(64));
        assertThat(RequestIds.from("a".repeat(65))).hasSize(16);
        assertThat(RequestIds.from(null)).hasSize(16);
    }

    private static String head(String request, String... headers) {
        return request + " HTTP/1.1\r\nHost: a\r\nX-Request-Id: test\r\n" + String.join("\r\n", headers) + "\r\n\r\n";
    }

    private static void refused(HttpResponse<String> response, int status, String type, String title, String detail) {
        assertThat(response.body()).isEqualTo(problem(status, type, title, detail));
        assertThat(response.statusCode()).isEqualTo(status);
        assertThat(response.headers().firstValue("Content-Type")).hasValue(Problem.CONTENT_TYPE);
        assertThat(response.headers().firstValue("X-Request-Id")).hasValue("test");
        assertThat(response.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
    }

    private static String problem(int status, String type, String title, String detail) {
        return Json.object()
                .put("type", type)
                .put("title", title)
                .put("status", status)
                .put("detail", detail)
                .put("requestId", "test")
                .toString();
    }

    private static String bodyOf(String answer) {
        return answer.substring(answer.indexOf("\r\n\r\n") + 4);
    }
}
