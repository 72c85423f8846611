package io.github.pokecap.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AtomicFileTest {
    @TempDir
    private Path folder;

    private static void hello(OutputStream out) throws IOException {
        out.write("hello".getBytes(StandardCharsets.UTF_8));
    }

    private static void assertRefused(ThrowingCallable call, String message) {
        assertThatThrownBy(call).isInstanceOf(IOException.class).hasMessage(message);
    }

    @Test
    void writesANewFileAndReplacesAnOld() throws IOException {
        Path target = folder.resolve("mine.pokecap");
        AtomicFile.write(target, AtomicFileTest::hello);
        assertThat(target).hasContent("hello");
        AtomicFile.write(target, out -> out.write('x'));
        assertThat(target).hasContent("x");
        assertThat(folder).isDirectoryContaining(target::equals);
        assertThat(folder.toFile().list()).containsExactly("mine.pokecap");
    }

    @Test
    void leavesTheOldFileWhenWritingFailsMidway() throws IOException {
        Path target = Files.writeString(folder.resolve("mine.pokecap"), "old");
        AtomicFile.Content full = out -> {
            hello(out);
            throw new IOException("No space left on device");
        };
        assertRefused(
                () -> AtomicFile.write(target, full),
                "cannot write model " + target + ": No space left on device; what was there before is untouched");
        AtomicFile.Content broken = out -> {
            hello(out);
            throw new IllegalStateException("broken");
        };
        assertThatThrownBy(() -> AtomicFile.write(target, broken))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("broken");
        assertThat(target).hasContent("old");
        assertThat(folder.toFile().list()).containsExactly("mine.pokecap");
    }

    @Test
    void anInterruptedWriterLeavesTheOldFile() throws IOException {
        Path target = Files.writeString(folder.resolve("mine.pokecap"), "old");
        Thread.currentThread().interrupt();
        assertThatThrownBy(() -> AtomicFile.write(target, AtomicFileTest::hello))
                .isInstanceOf(IOException.class);
        assertThat(Thread.interrupted()).isTrue();
        assertThat(target).hasContent("old");
        assertThat(folder.toFile().list()).containsExactly("mine.pokecap");
    }

    @Test
    void refusesPlacesThatAreNoFile() throws IOException {
        Path missing = folder.resolve("missing");
        assertRefused(
                () -> AtomicFile.write(missing.resolve("a"), AtomicFileTest::hello),
                "cannot write model " + missing.resolve("a") + ": the folder " + missing
                        + " does not exist; make it first");
        assertRefused(
                () -> AtomicFile.write(folder, AtomicFileTest::hello),
                "cannot write model " + folder + ": it is a folder; add a file name");
        Path root = folder.getRoot();
        assertRefused(
                () -> AtomicFile.write(root, AtomicFileTest::hello),
                "cannot write model " + root + ": it is a folder; add a file name");
        Path file = Files.writeString(folder.resolve("file"), "old");
        assertRefused(
                () -> AtomicFile.write(file.resolve("a"), AtomicFileTest::hello),
                "cannot write model " + file.resolve("a") + ": " + file + " is a file, not a folder");
    }

    @Test
    void refusesASymbolicLink() throws IOException {
        assumeTrue(FileSystems.getDefault().supportedFileAttributeViews().contains("posix"));
        Path file = Files.writeString(folder.resolve("v3.pokecap"), "old");
        Path link = Files.createSymbolicLink(folder.resolve("latest.pokecap"), Path.of("v3.pokecap"));
        assertRefused(
                () -> AtomicFile.write(link, AtomicFileTest::hello),
                "cannot write model " + link
                        + ": it is a symbolic link to v3.pokecap; write there, or remove the link");
        assertThat(file).hasContent("old");
        assertThat(link).isSymbolicLink();
    }

    @ParameterizedTest
    @ValueSource(strings = {"rw-------", "rw-rw-rw-", "r--r--r--"})
    void theNewFileAllowsWhatTheOldOneDid(String permissions) throws IOException {
        assumeTrue(FileSystems.getDefault().supportedFileAttributeViews().contains("posix"));
        Path target = Files.writeString(folder.resolve("mine.pokecap"), "old");
        Files.setPosixFilePermissions(target, PosixFilePermissions.fromString(permissions));
        AtomicFile.write(target, out -> {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(temporary())))
                    .isEqualTo(permissions);
            hello(out);
        });
        assertThat(target).hasContent("hello");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(target)))
                .isEqualTo(permissions);
    }

    private Path temporary() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".tmp"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    /** Nobody works on one file for a day; a killed writer's is taken away then, and nothing else ever is. */
    @Test
    void takesAwayWhatAKilledWriterLeftADayAgo() throws IOException {
        Path left = old(Files.writeString(folder.resolve(".pokecap-1.tmp"), "half"));
        Path working = Files.writeString(folder.resolve(".pokecap-2.tmp"), "half");
        Path users = old(Files.writeString(folder.resolve("pokecap-3.tmp"), "mine"));
        Path folderOfThatName = old(Files.createDirectory(folder.resolve(".pokecap-4.tmp")));
        Path target = folder.resolve("mine.pokecap");

        AtomicFile.write(target, AtomicFileTest::hello);

        assertThat(left).doesNotExist();
        assertThat(folder.toFile().listFiles())
                .extracting(File::toPath)
                .containsExactlyInAnyOrder(working, users, folderOfThatName, target);
    }

    private static Path old(Path file) throws IOException {
        return Files.setLastModifiedTime(
                file, FileTime.from(Instant.now().minus(Duration.ofDays(1)).minusSeconds(60)));
    }

    /** Root may write anywhere, so there the test has nothing to see. */
    @Test
    void saysThatAFolderMayNotBeWrittenTo() throws IOException {
        assumeTrue(FileSystems.getDefault().supportedFileAttributeViews().contains("posix"));
        Path target = Files.writeString(folder.resolve("mine.pokecap"), "old");
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("r-xr-xr-x"));
        try {
            assumeFalse(Files.isWritable(folder));
            assertRefused(
                    () -> AtomicFile.write(target, AtomicFileTest::hello),
                    "cannot write model " + target + ": the folder " + folder
                            + " may not be written to; choose another, or change its permissions");
            assertThat(target).hasContent("old");
        } finally {
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }

    @Test
    void refusesADevice() {
        Path device = Path.of("/dev/null");
        assumeTrue(Files.exists(device));
        assertRefused(
                () -> AtomicFile.write(device, AtomicFileTest::hello),
                "cannot write model /dev/null: it is a device, not a file");
    }
}
