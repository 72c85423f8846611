package io.github.pokecap.server;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;

/** A server of its own for a test, on a free port, with the tiny model; and a client of it. */
final class TestServer implements AutoCloseable {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    final PokeCapServer server;

    private TestServer(PokeCapServer server) {
        this.server = server;
    }

    /** With pairs of a setting's name, without its prefix, and a value. */
    static TestServer with(String... settings) {
        Map<String, String> variables = new TreeMap<>();
        variables.put("POKECAP_PORT", "0");
        // Tests tell by numbers what waits, and may take their time.
        variables.put("POKECAP_STEADY_QUEUE", "1000");
        variables.put("POKECAP_MODEL", Drawn.MODEL.toString());
        for (int i = 0; i < settings.length; i += 2) {
            variables.put("POKECAP_" + settings[i], settings[i + 1]);
        }
        try {
            return new TestServer(PokeCapServer.start(Settings.of(variables)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + path))
                .header("X-Request-Id", "test")
                .timeout(PATIENCE);
    }

    HttpResponse<String> get(String path) {
        return send(request(path).build());
    }

    HttpResponse<String> post(String path, String type, byte[] body) {
        return send(posting(path, type, body));
    }

    CompletableFuture<HttpResponse<String>> postLater(String path, String type, byte[] body) {
        return CLIENT.sendAsync(posting(path, type, body), HttpResponse.BodyHandlers.ofString());
    }

    private HttpRequest posting(String path, String type, byte[] body) {
        HttpRequest.Builder builder = request(path).POST(HttpRequest.BodyPublishers.ofByteArray(body));
        return type.isEmpty()
                ? builder.build()
                : builder.header("Content-Type", type).build();
    }

    HttpResponse<String> send(HttpRequest request) {
        try {
            return CLIENT.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    static JsonNode json(HttpResponse<String> response) {
        return Json.read(response.body());
    }

    /** The sum of a metric's values over all its tags. */
    double metric(String name) {
        return get("/metrics")
                .body()
                .lines()
                .filter(line -> line.startsWith(name + " ") || line.startsWith(name + "{"))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
                .sum();
    }

    Socket connect() throws IOException {
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.port());
        socket.setSoTimeout((int) PATIENCE.toMillis());
        return socket;
    }

    static void write(Socket socket, String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(StandardCharsets.US_ASCII));
        socket.getOutputStream().flush();
    }

    /** Everything until the server closes the connection. */
    static String readAll(Socket socket) throws IOException {
        return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    String raw(String request) throws IOException {
        try (Socket socket = connect()) {
            write(socket, request);
            return readAll(socket);
        }
    }

    @Override
    public void close() {
        server.close();
    }
}
