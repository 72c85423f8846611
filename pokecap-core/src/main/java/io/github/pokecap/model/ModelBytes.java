package io.github.pokecap.model;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * All bytes of a model in memory, and its header. The header is read first and tells how much may follow, so that what
 * is no model, or goes on after it, is refused early; and memory grows with the bytes that are there, whatever the
 * header claims.
 *
 * @param file as many bytes as the header says; their hashes are not checked yet
 */
record ModelBytes(byte[] file, ModelHeader header) {
    /** What is set aside for a stream that claims more, until it has given as much; and what is read at once. */
    private static final int PIECE = 1 << 20;

    static ModelBytes read(Path path, String name, int limit) throws IOException {
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

    static ModelBytes read(SeekableByteChannel channel, String name, int limit) throws IOException {
        long size = channel.size();
        try {
            InputStream in = Channels.newInputStream(channel);
            byte[] start = start(in, name);
            ModelHeader header = ModelHeader.read(start, name);
            header.lengthMustBe(size, name);
            checkLimit(header, name, limit);
            byte[] file = rest(in, start, (int) size, (int) size);
            if (file.length == size && channel.size() == size) {
                return new ModelBytes(file, header);
            }
        } catch (ModelFormatException e) {
            if (channel.size() == size) {
                throw e;
            }
        }
        throw new IOException("cannot read model " + name + ": its size changed from " + size + " to " + channel.size()
                + " bytes while it was read; read it again when its writer is done");
    }

    static ModelBytes read(InputStream in, String name, int limit) throws IOException {
        byte[] start = start(in, name);
        ModelHeader header = ModelHeader.read(start, name);
        checkLimit(header, name, limit);
        byte[] file = rest(in, start, PIECE, (int) header.end());
        header.lengthMustBe(file.length, name);
        if (in.read() >= 0) {
            throw ModelFormatException.of(
                    name,
                    "the model ends at byte " + header.end()
                            + " but the stream goes on; something was added to it, send it again");
        }
        return new ModelBytes(file, header);
    }

    static ModelBytes read(byte[] file, String name, int limit) {
        ModelHeader header = ModelHeader.read(file, name);
        header.lengthMustBe(file.length, name);
        checkLimit(header, name, limit);
        return new ModelBytes(file, header);
    }

    static void checkLimit(ModelHeader header, String name, int limit) {
        if (header.end() > limit) {
            throw ModelFormatException.of(
                    name,
                    "it takes " + header.end() + " bytes and a model may have " + limit
                            + "; learn one with fewer features, words or values");
        }
    }

    /** The prelude and the header, as far as they are there, and in a small file a little more. */
    private static byte[] start(InputStream in, String name) throws IOException {
        byte[] prefix = in.readNBytes(Lookalike.PREFIX);
        int end = ModelPrelude.LENGTH + ModelPrelude.check(prefix, name);
        return end <= prefix.length ? prefix : rest(in, prefix, Math.min(end, PIECE), end);
    }

    /** The start and what follows, up to a length; shorter if there is no more. */
    private static byte[] rest(InputStream in, byte[] start, int firstPiece, int length) throws IOException {
        byte[] bytes = Arrays.copyOf(start, Math.max(start.length, Math.min(firstPiece, length)));
        int count = start.length;
        while (count < length) {
            if (count == bytes.length) {
                bytes = Arrays.copyOf(bytes, (int) Math.min(length, 2L * bytes.length));
            }
            // In pieces: Java sets native memory aside for as much as it is asked for at once.
            int more = in.readNBytes(bytes, count, Math.min(PIECE, bytes.length - count));
            if (more == 0) {
                break;
            }
            count += more;
        }
        return bytes.length == count ? bytes : Arrays.copyOf(bytes, count);
    }
}
