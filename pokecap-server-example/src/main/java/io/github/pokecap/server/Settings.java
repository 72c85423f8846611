package io.github.pokecap.server;

import java.time.Duration;
import java.util.Map;

/**
 * How a server is set up. Immutable; docs/server.md tells what each is for.
 *
 * @param host address to listen on
 * @param port to listen on; 0 takes a free one
 * @param model path or URI; empty for the bundled one
 * @param modelPoll from one look for a new model to the next; zero: never
 * @param threads how many pictures are captioned at once
 * @param queue how many pictures may wait
 * @param steadyQueue how many of them for each thread, while the queue has not been empty for a while
 * @param pixelBudget cost of all that waits or is captioned, in pixels
 * @param deadline from the body's last byte to the answer
 * @param maxBody most bytes of one body
 * @param maxBodies most bytes of all bodies
 * @param maxPixels most pixels of a picture
 * @param maxPictures most pictures of a request
 * @param bodyTimeout in which a body must have come
 * @param idleTimeout of a connection
 * @param drain in which the server is not ready and still takes requests
 * @param stopTimeout in which what was accepted must be answered
 */
public record Settings(
        String host,
        int port,
        String model,
        Duration modelPoll,
        int threads,
        int queue,
        int steadyQueue,
        long pixelBudget,
        Duration deadline,
        int maxBody,
        long maxBodies,
        long maxPixels,
        int maxPictures,
        Duration bodyTimeout,
        Duration idleTimeout,
        Duration drain,
        Duration stopTimeout) {
    /**
     * Reads settings from variables, and from the properties file that {@code POKECAP_CONFIG} among them names. A variable
     * goes before the file; one that is set but empty is not set.
     *
     * @param variables such as {@link System#getenv()}; those that do not begin with {@code POKECAP_} are not looked at
     * @return settings that fit together
     * @throws SettingsException if something cannot be used; the message names all that is wrong
     */
    public static Settings of(Map<String, String> variables) {
        return SettingsReader.read(variables);
    }
}
