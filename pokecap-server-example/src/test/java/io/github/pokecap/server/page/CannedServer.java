package io.github.pokecap.server.page;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Serves the page, and to pictures says what a test told it to say, in that order: moods of a server that are hard to bring about. */
final class CannedServer implements AutoCloseable {
    private static final Map<String, String> TYPES =
            Map.of("html", "text/html", "css", "text/css", "js", "text/javascript", "svg", "image/svg+xml");

    private record Canned(int status, Map<String, String> headers, String body) {}

    private final HttpServer server;
    private final ExecutorService threads = Executors.newFixedThreadPool(4);
    private final Deque<Canned> answers = new ArrayDeque<>();

    CannedServer() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/", this::page);
        server.createContext("/v1/captions", this::caption);
        server.createContext("/v1/model", exchange -> send(exchange, 200, "{\"model\": \"0123456789abcdef\"}"));
        server.start();
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/");
    }

    synchronized void next(int status, Map<String, String> headers, String body) {
        answers.add(new Canned(status, headers, body));
    }

    private synchronized Canned take() {
        return answers.remove();
    }

    private void caption(HttpExchange exchange) throws IOException {
        exchange.getRequestBody().readAllBytes();
        Canned canned = take();
        canned.headers().forEach(exchange.getResponseHeaders()::set);
        send(exchange, canned.status(), canned.body());
    }

    private void page(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        String name = path.equals("/") ? "index.html" : path.substring(1);
        String ending = name.substring(name.lastIndexOf('.') + 1);
        exchange.getResponseHeaders().set("Content-Type", TYPES.getOrDefault(ending, "image/" + ending));
        try (InputStream file = CannedServer.class.getResourceAsStream(name)) {
            byte[] bytes = file == null ? new byte[0] : file.readAllBytes();
            send(exchange, file == null ? 404 : 200, bytes);
        }
    }

    private static void send(HttpExchange exchange, int status, String body) throws IOException {
        send(exchange, status, body.getBytes(StandardCharsets.UTF_8));
    }

    private static void send(HttpExchange exchange, int status, byte[] body) throws IOException {
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
