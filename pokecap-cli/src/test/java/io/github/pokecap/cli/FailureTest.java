package io.github.pokecap.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pokecap.image.PictureException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class FailureTest {
    static Stream<Arguments> failures() {
        return Stream.of(
                Arguments.of(new CliException("no"), "no", 2),
                Arguments.of(new PictureException("no picture"), "no picture", 2),
                Arguments.of(new IllegalArgumentException("folds is 1"), "folds is 1", 2),
                Arguments.of(new IOException("disk full"), "disk full", 2),
                Arguments.of(new UncheckedIOException(new IOException("disk full")), "disk full", 2),
                Arguments.of(new IOException("Broken pipe"), "", 141),
                Arguments.of(new NoSuchFileException("a.png"), "there is no file or folder a.png", 2),
                Arguments.of(
                        new AccessDeniedException("a.png"),
                        "a.png may not be opened by this user; change its permissions",
                        2),
                Arguments.of(
                        new FileSystemException("a.png", null, "Is a directory"),
                        "cannot use a.png: Is a directory",
                        2),
                Arguments.of(new CancellationException(), "interrupted", 130),
                Arguments.of(
                        new OutOfMemoryError(),
                        "out of memory; give more, such as POKECAP_JAVA_OPTS=-Xmx4g, or take fewer --threads",
                        3),
                Arguments.of(
                        new IllegalStateException("cannot load OpenCV 4.9.0 for linux"),
                        "cannot load OpenCV 4.9.0 for linux",
                        3),
                Arguments.of(
                        new IllegalStateException("oh"),
                        "internal error: java.lang.IllegalStateException: oh; this is a bug: run it again with"
                                + " --stacktrace and report it",
                        3));
    }

    @ParameterizedTest
    @MethodSource("failures")
    void tellsEachInOneMessage(Throwable thrown, String message, int exitCode) {
        assertThat(Failure.of(thrown)).isEqualTo(new Failure(message, exitCode));
    }
}
