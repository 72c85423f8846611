package io.github.pokecap.server;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;

/** Asks the server of this machine whether it lives: for containers without a shell. */
final class HealthCheck {
    private static final int PATIENCE_MILLIS = 3_000;

    private HealthCheck() {}

    static boolean ask(Settings settings) {
        String host = settings.host().equals("0.0.0.0") ? "127.0.0.1" : settings.host();
        try {
            HttpURLConnection connection =
                    (HttpURLConnection) URI.create("http://" + host + ":" + settings.port() + "/health/live")
                            .toURL()
                            .openConnection();
            connection.setConnectTimeout(PATIENCE_MILLIS);
            connection.setReadTimeout(PATIENCE_MILLIS);
            int status = connection.getResponseCode();
            connection.disconnect();
            return status == HttpURLConnection.HTTP_OK;
        } catch (IOException e) {
            return false;
        }
    }
}
