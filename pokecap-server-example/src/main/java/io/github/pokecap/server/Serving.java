package io.github.pokecap.server;

import java.io.IOException;

/** A server that runs as long as its process. */
public final class Serving {
    private Serving() {}

    /**
     * Starts a server that stops in order when the process is told to end (SIGTERM, Ctrl-C). Returns once it listens; its
     * threads keep the process alive.
     *
     * @param settings how
     * @return the server
     * @throws IOException if the model cannot be read
     */
    public static PokeCapServer untilStopped(Settings settings) throws IOException {
        PokeCapServer server = PokeCapServer.start(settings);
        Runtime.getRuntime().addShutdownHook(new Thread(server::close, "pokecap-stop"));
        return server;
    }
}
