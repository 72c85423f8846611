package io.github.pokecap.server;

import java.util.List;

/** Settings that a server cannot be started with; the message names all that is wrong, each with its cure. */
public final class SettingsException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    SettingsException(List<String> mistakes) {
        super(
                mistakes.size() == 1
                        ? mistakes.get(0)
                        : mistakes.size() + " settings cannot be used:\n  " + String.join("\n  ", mistakes));
    }
}
