package io.github.pokecap.cli;

import org.jspecify.annotations.Nullable;

/** Ends a command with a message and exit code {@value ExitCode#BAD_INPUT}. */
final class CliException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    CliException(String message) {
        super(message);
    }

    CliException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
