package io.github.pokecap.s3;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.util.HexFormat;

/**
 * What has come of an object so far: a file under a name of its own, which takes its place when it is whole, and is gone
 * otherwise.
 */
final class PartFile implements AutoCloseable {
    static final String ENDING = ".part";

    private final Path file;
    private final FileChannel channel;
    private MessageDigest digest = Digests.sha256();
    private long size;

    /** The disk and not the network is to blame. */
    static final class DiskException extends IOException {
        private static final long serialVersionUID = 1L;

        DiskException(Path file, IOException cause) {
            super("cannot write " + file.getParent() + ": " + reason(cause), cause);
        }

        private static String reason(IOException cause) {
            return cause instanceof java.nio.file.AccessDeniedException
                    ? "it may not be written to by this user"
                    : cause instanceof java.nio.file.FileSystemException named && named.getReason() != null
                            ? named.getReason()
                            : String.valueOf(cause.getMessage());
        }
    }

    private PartFile(Path file) throws DiskException {
        this.file = file;
        try {
            this.channel = FileChannel.open(
                    file, StandardOpenOption.WRITE, StandardOpenOption.READ, StandardOpenOption.CREATE_NEW);
        } catch (IOException e) {
            throw new DiskException(file, e);
        }
    }

    /** An empty one in a folder, which is made if need be. */
    static PartFile in(Path folder) throws DiskException {
        Path file = folder.resolve(java.util.UUID.randomUUID() + ENDING);
        try {
            OwnFolders.make(folder);
        } catch (IOException e) {
            throw new DiskException(file, e);
        }
        return new PartFile(file);
    }

    void append(byte[] bytes, int count) throws DiskException {
        try {
            ByteBuffer rest = ByteBuffer.wrap(bytes, 0, count);
            while (rest.hasRemaining()) {
                channel.write(rest);
            }
        } catch (IOException e) {
            throw new DiskException(file, e);
        }
        digest.update(bytes, 0, count);
        size += count;
    }

    /** Forgets what has come. */
    void restart() throws DiskException {
        try {
            channel.truncate(0);
        } catch (IOException e) {
            throw new DiskException(file, e);
        }
        digest = Digests.sha256();
        size = 0;
    }

    long size() {
        return size;
    }

    Path file() {
        return file;
    }

    /** Of all that has come; to be asked once. */
    String sha256() {
        return HexFormat.of().formatHex(digest.digest());
    }

    /** Puts it in its place. */
    void moveTo(Path target) throws DiskException {
        try {
            channel.close();
            OwnFolders.make(target.toAbsolutePath().getParent());
            Files.move(file, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new DiskException(target, e);
        }
    }

    /** Brings it to the disk, so that after a power cut its place holds all of it or nothing; takes milliseconds. */
    void force() throws DiskException {
        try {
            channel.force(true);
        } catch (IOException e) {
            throw new DiskException(file, e);
        }
    }

    /** Takes it away, unless it was moved. */
    @Override
    public void close() {
        try {
            channel.close();
            Files.deleteIfExists(file);
        } catch (IOException e) {
            // The sweep of the cache takes it away one day.
        }
    }
}
