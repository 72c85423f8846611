package io.github.pokecap.server;

/**
 * A picture as it was sent.
 *
 * @param name of the file; empty if it has none
 * @param bytes of the file, not to be changed
 */
record Upload(String name, byte[] bytes) {}
