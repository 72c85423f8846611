package io.github.pokecap.cli;

import io.github.pokecap.server.Serving;
import io.github.pokecap.server.Settings;
import io.github.pokecap.server.SettingsException;
import java.io.IOException;
import java.util.Map;

/** All that knows the server's classes, apart, so that the command line works where they are not there. */
final class ServerStart {
    private ServerStart() {}

    /** Starts a server, and tells its port. */
    static int port(Map<String, String> variables) throws IOException {
        try {
            return Serving.untilStopped(Settings.of(variables)).port();
        } catch (SettingsException e) {
            throw new CliException(String.valueOf(e.getMessage()), e);
        }
    }
}
