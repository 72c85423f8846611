package io.github.pokecap.training.dataset;

import java.io.IOException;
import java.io.InputStream;

/** Reads no more than a limit, whatever anybody declared. */
final class BoundedRead {
    private BoundedRead() {}

    static byte[] all(InputStream in, int limit, String what) throws IOException {
        byte[] bytes = in.readNBytes(limit);
        if (bytes.length == limit && in.read() >= 0) {
            throw new IOException(what + " is larger than " + limit + " bytes");
        }
        return bytes;
    }

    static BrokenExample tooLarge(long size, int limit) {
        return new BrokenExample("the picture has " + size + " bytes, at most " + limit
                + " are read; shrink it, or raise Dataset.options().maxPictureBytes");
    }
}
