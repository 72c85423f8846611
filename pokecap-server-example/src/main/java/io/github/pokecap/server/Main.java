package io.github.pokecap.server;

import io.github.pokecap.model.ModelFormatException;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.Map;

/**
 * Where the JVM begins: starts a server, asks one whether it lives ({@code --health}), or puts the bundled model into a
 * store ({@code --publish s3://bucket/key}).
 */
public final class Main {
    private static final int BAD_INPUT = 2;

    private Main() {}

    /**
     * Starts a server as the environment says; it runs until the process is told to end.
     *
     * @param arguments none, {@code --health}, or {@code --publish} and where to
     */
    public static void main(String[] arguments) {
        Map<String, String> variables = System.getenv();
        try {
            if (List.of(arguments).equals(List.of("--health"))) {
                System.exit(HealthCheck.ask(Settings.of(variables)) ? 0 : 1);
            }
            if (arguments.length == 2 && arguments[0].equals("--publish")) {
                BundledModel.publish(arguments[1]);
                return;
            }
            if (arguments.length > 0) {
                throw new IllegalArgumentException("unknown argument " + arguments[0]
                        + "; the server is set up by environment variables, see docs/server.md");
            }
            Serving.untilStopped(Settings.of(variables));
        } catch (SettingsException | ModelFormatException | IllegalStateException | IllegalArgumentException e) {
            end(String.valueOf(e.getMessage()));
        } catch (NoSuchFileException e) {
            end("cannot read model " + e.getFile() + ": there is no such file");
        } catch (IOException e) {
            // Of a store: it says what was tried, and what helps.
            end(String.valueOf(e.getMessage()));
        }
    }

    private static void end(String message) {
        System.err.println("pokecap: " + message);
        System.exit(BAD_INPUT);
    }
}
