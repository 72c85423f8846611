package io.github.pokecap.training.evaluate;

import java.io.IOException;

/** Where the bytes of a picture come from. They are read only when a report shows the picture. */
@FunctionalInterface
public interface PictureBytes {
    /**
     * Reads the encoded picture (PNG, JPEG, GIF or BMP).
     *
     * @return the bytes of the file
     * @throws IOException if they cannot be read; the report then shows a placeholder
     */
    byte[] read() throws IOException;
}
