package io.github.pokecap.cli;

/** Ends a command with a message and exit code {@value ExitCode#BAD_INPUT}. */
final class CliException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    CliException(String message) {
        super(message);
    }

    CliException(String message, Throwable cause) {
        super(message, cause);
    }
}
