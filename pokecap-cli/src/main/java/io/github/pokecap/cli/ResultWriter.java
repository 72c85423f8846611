package io.github.pokecap.cli;

import java.io.IOException;

/** Writes captions as they come, in the order of the pictures. */
interface ResultWriter {
    /** Before the first. */
    default void begin() throws IOException {}

    /** One picture. */
    void write(CaptionedPicture picture) throws IOException;

    /** After the last. */
    default void end() throws IOException {}
}
