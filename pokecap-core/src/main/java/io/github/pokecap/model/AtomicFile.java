package io.github.pokecap.model;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/**
 * A file that is written wholly or not at all: beside its place first, forced to the disk, then renamed. Whoever looks,
 * or pulls the plug, finds the old file or the new one. Only a kill can leave the one beside it behind, called {@code
 * .pokecap-*.tmp}.
 */
final class AtomicFile {
    private AtomicFile() {}

    /** Gives the bytes of the file. */
    interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    static void write(Path target, Content content) throws IOException {
        Path folder = folderOf(target);
        checkTarget(target);
        Path temporary = folder.resolve(".pokecap-" + UUID.randomUUID() + ".tmp");
        try {
            fill(temporary, content);
            Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            remove(temporary, e);
            throw explain(target, folder, e);
        } catch (RuntimeException | Error e) {
            remove(temporary, e);
            throw e;
        }
        forceFolder(folder);
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

    private static void fill(Path temporary, Content content) throws IOException {
        try (FileChannel channel =
                FileChannel.open(temporary, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
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
