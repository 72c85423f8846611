package io.github.pokecap.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A picture to caption.
 *
 * @param name as the user knows it
 * @param opener gives its bytes
 */
record PictureSource(String name, Opener opener) {
    /** Opens the bytes of a picture; the caller closes them. */
    interface Opener {
        InputStream open() throws IOException;
    }

    static PictureSource of(Path file) {
        return new PictureSource(file.toString(), () -> Files.newInputStream(file));
    }
}
