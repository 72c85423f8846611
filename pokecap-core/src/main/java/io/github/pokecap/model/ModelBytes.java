package io.github.pokecap.model;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** Brings all bytes of a model into memory, never more than a limit and never more than are there. */
final class ModelBytes {
    private ModelBytes() {}

    static byte[] read(Path path, String name, long limit) throws IOException {
        if (!Files.exists(path)) {
            throw new FileNotFoundException("cannot read model " + name + ": there is no such file");
        }
        if (!Files.isRegularFile(path)) {
            throw new IOException("cannot read model " + name + ": it is a folder or a device, not a file");
        }
        try (SeekableByteChannel channel = Files.newByteChannel(path)) {
            return read(channel, name, limit);
        }
    }

    static byte[] read(SeekableByteChannel channel, String name, long limit) throws IOException {
        long size = channel.size();
        checkLimit(size, name, limit);
        ModelPrelude.check(fill(channel, Math.min(size, Lookalike.PREFIX)), name);
        channel.position(0);
        byte[] file = fill(channel, size);
        if (file.length != size || channel.size() != size) {
            throw new IOException("cannot read model " + name + ": its size changed from " + size + " to "
                    + channel.size() + " bytes while it was read; read it again when its writer is done");
        }
        return file;
    }

    private static byte[] fill(SeekableByteChannel channel, long size) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate((int) size);
        int count = 0;
        while (buffer.hasRemaining() && count >= 0) {
            count = channel.read(buffer);
        }
        return buffer.hasRemaining() ? Arrays.copyOf(buffer.array(), buffer.position()) : buffer.array();
    }

    /** Grows as bytes arrive: what a stream claims costs nothing. For a moment, it takes twice its size. */
    static byte[] read(InputStream in, String name, long limit) throws IOException {
        byte[] start = in.readNBytes(Lookalike.PREFIX);
        ModelPrelude.check(start, name);
        byte[] rest = in.readNBytes((int) Math.min(limit - start.length + 1, Integer.MAX_VALUE - Lookalike.PREFIX));
        checkLimit((long) start.length + rest.length, name, limit);
        byte[] file = Arrays.copyOf(start, start.length + rest.length);
        System.arraycopy(rest, 0, file, start.length, rest.length);
        return file;
    }

    static void checkLimit(long size, String name, long limit) {
        if (size > limit) {
            throw ModelFormatException.of(
                    name,
                    "it has more than " + limit + " bytes, the most that is read; raise the limit if you trust it");
        }
    }
}
