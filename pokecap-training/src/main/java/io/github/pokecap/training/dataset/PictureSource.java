package io.github.pokecap.training.dataset;

import java.io.IOException;

/** Where one example's picture comes from: a file, an entry of a zip, a row of a Parquet file, or memory. */
@FunctionalInterface
public interface PictureSource {
    /**
     * The encoded picture (PNG, JPEG, ...), read anew by every call. Implementations are safe to call from several
     * threads, and bounded in size.
     *
     * @return a fresh array, the caller's own
     * @throws IOException if it cannot be read, or is larger than the limit
     */
    byte[] bytes() throws IOException;
}
