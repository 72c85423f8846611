package io.github.pokecap.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.pokecap.Captioner;
import io.github.pokecap.pokedex.Pokedex;
import io.github.pokecap.server.Main;
import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The server as an image runs it: the bundled model goes into a store, and a server takes it from there. */
@Timeout(180)
class ServerFromStoreTest {
    private static final TestStore STORE = new TestStore();
    private static final String MODEL = "s3://zoo/models/pokedex.pokecap";

    @TempDir
    private Path cache;

    @AfterAll
    static void stop() {
        STORE.close();
    }

    private ChildProcess server(String... settings) {
        Map<String, String> environment = new TreeMap<>(STORE.environment(cache));
        for (int i = 0; i < settings.length; i += 2) {
            environment.put(settings[i], settings[i + 1]);
        }
        return new ChildProcess(Main.class, environment);
    }

    /** Ended by SIGTERM is 128 + 15, which only systems with signals have. */
    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void servesTheModelThatWasPublished() throws IOException, InterruptedException {
        Captioner bundled = Pokedex.captioner();
        assertThat(server().run("--publish", MODEL))
                .isEqualTo(new Ended(0, "published model " + bundled.id() + " as " + MODEL + "\n", ""));

        Process process = server("POKECAP_MODEL", MODEL, "POKECAP_PORT", "0").start();
        try (BufferedReader log = process.errorReader()) {
            String listening = lineWith("listening on ", log);
            assertThat(listening).endsWith(" with model " + bundled.id() + " of " + MODEL);
            URI place = URI.create(listening.replaceFirst(".*listening on (\\S+) with.*", "$1"));

            assertThat(ask(place, "/health/ready", null)).isEqualTo("{\"ready\":true}");
            JsonNode model = Json.read(ask(place, "/v1/model", null));
            assertThat(model.path("id").asText()).isEqualTo(bundled.id());
            assertThat(model.path("source").asText()).isEqualTo(MODEL);
            assertThat(Drawn.CAPTIONER.facets()).hasSize(3);
            Path picture = Drawn.DATA.resolve("0001.png");
            JsonNode answer = Json.read(ask(place, "/v1/captions", picture));
            assertThat(answer.path("caption").asText())
                    .isEqualTo(bundled.caption(picture).text());

            // As SIGTERM; the process's own destroy() would close its log as well.
            process.toHandle().destroy();
            assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
            assertThat(process.exitValue()).isEqualTo(143);
            assertThat(lineWith("stopped", log)).isNotEmpty();
        } finally {
            process.destroyForcibly().waitFor();
        }
    }

    /** S3Proxy refuses while it is sent megabytes, and closes the connection. */
    @Test
    void saysWhereItCannotPublish() throws IOException, InterruptedException {
        assertThat(server().run("--publish", "s3://desert/pokedex.pokecap"))
                .isEqualTo(new Ended(
                        2,
                        "",
                        "pokecap: cannot write s3://desert/pokedex.pokecap: there is no bucket desert; check its name,"
                                + " and whose store it is in (tried PUT and HEAD in region us-east-1 at "
                                + STORE.endpoint() + ")\n"));
    }

    @Test
    void saysThatTheStoreHasNoSuchModel() throws IOException, InterruptedException {
        assertThat(server("POKECAP_MODEL", "s3://zoo/none.pokecap").run())
                .isEqualTo(new Ended(
                        2,
                        "",
                        "pokecap: cannot read s3://zoo/none.pokecap: there is no such object; list what there is with:"
                                + " aws s3 ls s3://zoo/ (tried GET in region us-east-1 at " + STORE.endpoint()
                                + ")\n"));
    }

    /** The next line of a log that has some words. */
    private static String lineWith(String words, BufferedReader log) throws IOException {
        StringBuilder before = new StringBuilder();
        for (String line = log.readLine(); line != null; line = log.readLine()) {
            if (line.contains(words)) {
                return line;
            }
            before.append(line).append('\n');
        }
        throw new AssertionError("the log ends before \"" + words + "\":\n" + before);
    }

    private static String ask(URI place, String path, @org.jspecify.annotations.Nullable Path picture)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(place.resolve(path));
        if (picture != null) {
            request.header("Content-Type", "image/png").POST(HttpRequest.BodyPublishers.ofFile(picture));
        }
        HttpResponse<String> answer =
                HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return answer.body();
    }
}
