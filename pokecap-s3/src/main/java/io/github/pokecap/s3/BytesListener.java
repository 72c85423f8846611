package io.github.pokecap.s3;

/** Is told of bytes as they come; after a restart, of some of them again. */
interface BytesListener {
    BytesListener NONE = count -> {};

    void came(long count);
}
