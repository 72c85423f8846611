package io.github.pokecap.cli;

import io.github.pokecap.caption.TemplateException;
import io.github.pokecap.image.PictureException;
import io.github.pokecap.model.ModelFormatException;
import io.github.pokecap.training.dataset.DatasetException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.concurrent.CancellationException;

/**
 * What a user is told of something that was thrown.
 *
 * @param message for stderr; empty if there is nothing to say
 * @param exitCode of the process
 */
record Failure(String message, int exitCode) {
    static Failure of(Throwable thrown) {
        if (thrown instanceof DatasetException) {
            return input(inWordsOfTheCommandLine(message(thrown)));
        }
        if (thrown instanceof CliException
                || thrown instanceof PictureException
                || thrown instanceof ModelFormatException
                || thrown instanceof TemplateException
                || thrown instanceof IllegalArgumentException) {
            return input(message(thrown));
        }
        if (thrown instanceof UncheckedIOException && thrown.getCause() instanceof IOException io) {
            return ofFile(io);
        }
        if (thrown instanceof IOException io) {
            return ofFile(io);
        }
        if (thrown instanceof CancellationException) {
            return new Failure("interrupted", ExitCode.INTERRUPTED);
        }
        if (thrown instanceof OutOfMemoryError) {
            return new Failure(
                    "out of memory; give more, such as POKECAP_JAVA_OPTS=-Xmx4g, or take fewer --threads",
                    ExitCode.INTERNAL);
        }
        if (thrown instanceof IllegalStateException && message(thrown).startsWith("cannot load ")) {
            return new Failure(message(thrown), ExitCode.INTERNAL);
        }
        if (thrown instanceof IllegalStateException && message(thrown).startsWith("cannot listen ")) {
            return input(inWordsOfTheCommandLine(message(thrown)));
        }
        return new Failure(
                "internal error: " + thrown + "; this is a bug: run it again with --stacktrace and report it",
                ExitCode.INTERNAL);
    }

    private static Failure ofFile(IOException thrown) {
        if (message(thrown).contains("Broken pipe")) {
            return new Failure("", ExitCode.OUTPUT_CLOSED);
        }
        if (thrown instanceof NoSuchFileException missing) {
            return input("there is no file or folder " + missing.getFile());
        }
        if (thrown instanceof AccessDeniedException denied) {
            return input(denied.getFile() + " may not be opened by this user; change its permissions");
        }
        if (thrown instanceof FileSystemException other) {
            String reason = other.getReason();
            return input("cannot use " + other.getFile() + ": " + (reason == null ? other : reason));
        }
        return input(message(thrown));
    }

    /** The library names its own calls, and the server its variables; here the same is an option. */
    private static String inWordsOfTheCommandLine(String message) {
        return message.replace(
                        "open it with Dataset.options().skipBroken(true) to go on without them",
                        "go on without them by --skip-broken")
                .replace("leave them out with skipUnreadable()", "leave them out with --skip-broken")
                .replace("POKECAP_HOST and POKECAP_PORT", "--host and --port");
    }

    private static Failure input(String message) {
        return new Failure(message, ExitCode.BAD_INPUT);
    }

    private static String message(Throwable thrown) {
        String message = thrown.getMessage();
        return message == null ? thrown.getClass().getSimpleName() : message;
    }
}
