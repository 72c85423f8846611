package io.github.pokecap.release;

import java.io.IOException;
import java.nio.file.Path;

/** Whether a file is signed by who it should be. */
interface Signatures {
    /**
     * Adds a problem if there is no good signature beside the file.
     *
     * @throws IOException if it cannot be told
     */
    void check(String name, Path file, Problems problems) throws IOException;
}
