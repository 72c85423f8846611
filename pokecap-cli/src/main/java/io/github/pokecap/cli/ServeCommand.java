package io.github.pokecap.cli;

import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code pokecap serve [MODEL]}. */
@Command(
        name = "serve",
        description = {
            "Captions pictures over HTTP until it is told to stop (Ctrl-C, SIGTERM).",
            "",
            "Environment variables POKECAP_... set the rest, such as limits and deadlines: docs/server.md has them. A"
                    + " model that is replaced in its place, on disk or in S3, takes over without a restart."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  pokecap serve --port 8080",
            "  pokecap serve mine.pokecap --host 0.0.0.0",
            "  curl -F image=@bulbasaur.png http://127.0.0.1:8080/v1/captions"
        })
final class ServeCommand implements Callable<Integer> {
    private static final int LAST_PORT = 65_535;

    private final Console console;

    @Parameters(
            arity = "0..1",
            paramLabel = "MODEL",
            description = "A model file or s3://bucket/key; the bundled model if there is none.")
    private @Nullable Location model;

    @Option(
            names = "--port",
            paramLabel = "N",
            description = "The port to listen on; 7070 unless given. 0 takes a free one.")
    private @Nullable Integer port;

    @Option(
            names = "--host",
            paramLabel = "HOST",
            description = "The address to listen on; 127.0.0.1 unless given. 0.0.0.0 for all of the machine's.")
    private @Nullable String host;

    ServeCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        if (port != null && (port < 0 || port > LAST_PORT)) {
            throw new CliException("--port is " + port + ", outside 0 to " + LAST_PORT);
        }
        Map<String, String> variables = new TreeMap<>(System.getenv());
        put(variables, "POKECAP_MODEL", model == null ? null : model.text());
        put(variables, "POKECAP_PORT", port == null ? null : port.toString());
        put(variables, "POKECAP_HOST", host);
        int bound = start(variables);
        console.err().println("Stop with Ctrl-C; port " + bound + " answers.");
        // Until the process ends, which stops the server in order.
        new CountDownLatch(1).await();
        return ExitCode.OK;
    }

    private static int start(Map<String, String> variables) throws IOException {
        try {
            return ServerStart.port(variables);
        } catch (NoClassDefFoundError e) {
            throw new CliException(
                    "cannot serve: pokecap-server-example is not on the class path; it is an example and not published, so"
                            + " run it from a checkout or as an image: docs/server.md",
                    e);
        }
    }

    private static void put(Map<String, String> variables, String name, @Nullable String value) {
        if (value != null) {
            variables.put(name, value);
        }
    }
}
