package io.github.pokecap.model;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * A file that is written wholly or not at all: beside its place first, forced to the disk, then renamed. Whoever looks,
 * or pulls the plug, finds the old file or the new one, with the permissions of the old one. Only a kill can leave the
 * one beside it behind, called {@code .pokecap-*.tmp}; a day later the next writer in the folder takes it away.
 */
final class AtomicFile {
    private static final String TEMPORARY = ".pokecap-";
    private static final String ENDING = ".tmp";

    /** No writer is at work for so long, whatever two computers on one disk think of the time. */
    private static final Duration ABANDONED = Duration.ofDays(1);

    private AtomicFile() {}

    /** Gives the bytes of the file. */
    interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    static void write(Path target, Content content) throws IOException {
        Path folder = folderOf(target);
        checkTarget(target);
        Path temporary = folder.resolve(TEMPORARY + UUID.randomUUID() + ENDING);
        try {
            fill(temporary, content, permissions(target));
            Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            remove(temporary, e);
            throw explain(target, folder, e);
        } catch (RuntimeException | Error e) {
            remove(temporary, e);
            throw e;
        }
        forceFolder(folder);
        removeAbandoned(folder);
    }

    private static Path folderOf(Path target) throws IOException {
        Path folder = target.toAbsolutePath().getParent();
        if (folder == null) {
            throw refusal(target, "it is a folder; add a file name");
        }
        if (!Files.exists(folder)) {
            throw refusal(target, "the folder " + folder + " does not exist; make it first");
        }
        if (!Files.isDirectory(folder)) {
            throw refusal(target, folder + " is a file, not a folder");
        }
        return folder;
    }

    private static void checkTarget(Path target) throws IOException {
        if (Files.isSymbolicLink(target)) {
            throw refusal(
                    target,
                    "it is a symbolic link to " + Files.readSymbolicLink(target) + "; write there, or remove the link");
        }
        if (Files.isDirectory(target)) {
            throw refusal(target, "it is a folder; add a file name");
        }
        if (Files.exists(target, LinkOption.NOFOLLOW_LINKS) && !Files.isRegularFile(target)) {
            throw refusal(target, "it is a device, not a file");
        }
    }

    /** What the file that is there allows; nothing if there is none, or on a system that has no such permissions. */
    private static Optional<Set<PosixFilePermission>> permissions(Path target) throws IOException {
        boolean known = target.getFileSystem().supportedFileAttributeViews().contains("posix");
        return known && Files.exists(target) ? Optional.of(Files.getPosixFilePermissions(target)) : Optional.empty();
    }

    private static void fill(Path temporary, Content content, Optional<Set<PosixFilePermission>> permissions)
            throws IOException {
        // From the first byte on nobody may read who might not read the old file.
        FileAttribute<?>[] attributes =
                permissions.stream().map(PosixFilePermissions::asFileAttribute).toArray(FileAttribute<?>[]::new);
        try (FileChannel channel = FileChannel.open(
                temporary, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), attributes)) {
            if (permissions.isPresent() && !permissions(temporary).equals(permissions)) {
                Files.setPosixFilePermissions(temporary, permissions.get()); // What the umask took away.
            }
            content.writeTo(Channels.newOutputStream(channel));
            channel.force(true);
        }
    }

    private static void remove(Path temporary, Throwable failure) {
        try {
            Files.deleteIfExists(temporary);
        } catch (IOException e) {
            failure.addSuppressed(e);
        }
    }

    /** So that the rename outlives a power cut too; not every system lets a folder be opened. */
    private static void forceFolder(Path folder) {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException ignored) {
            // Windows refuses; the file itself is on the disk already.
        }
    }

    /** What killed writers left; it takes room and does no other harm, so failing to remove it is no failure. */
    private static void removeAbandoned(Path folder) {
        FileTime before = FileTime.from(Instant.now().minus(ABANDONED));
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, TEMPORARY + "*" + ENDING)) {
            for (Path file : files) {
                if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                        && Files.getLastModifiedTime(file).compareTo(before) < 0) {
                    Files.deleteIfExists(file);
                }
            }
        } catch (IOException | DirectoryIteratorException ignored) {
            // The next writer tries again.
        }
    }

    private static IOException explain(Path target, Path folder, IOException failure) {
        String problem;
        if (failure instanceof AccessDeniedException) {
            problem = "the folder " + folder + " may not be written to; choose another, or change its permissions";
        } else if (failure instanceof AtomicMoveNotSupportedException) {
            problem = "the folder " + folder + " cannot rename in one step; choose another";
        } else {
            problem = failure.getMessage() + "; what was there before is untouched";
        }
        return new IOException("cannot write model " + target + ": " + problem, failure);
    }

    private static IOException refusal(Path target, String problem) {
        return new IOException("cannot write model " + target + ": " + problem);
    }
}
