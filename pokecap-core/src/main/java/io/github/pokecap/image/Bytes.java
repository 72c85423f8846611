package io.github.pokecap.image;

import java.nio.charset.StandardCharsets;

/** A file's bytes, read at any place; a place past the end says that the file was cut short. */
final class Bytes {
    private final ImageFormat format;
    private final byte[] array;

    Bytes(ImageFormat format, byte[] array) {
        this.format = format;
        this.array = array;
    }

    /** The bytes themselves, not a copy. */
    byte[] array() {
        return array;
    }

    int length() {
        return array.length;
    }

    int u8(long at) throws UnreadablePicture {
        need(at, 1);
        return array[(int) at] & 0xff;
    }

    int u16be(long at) throws UnreadablePicture {
        return (u8(at) << 8) | u8(at + 1);
    }

    int u16le(long at) throws UnreadablePicture {
        return u8(at) | (u8(at + 1) << 8);
    }

    int u24le(long at) throws UnreadablePicture {
        return u16le(at) | (u8(at + 2) << 16);
    }

    long u32be(long at) throws UnreadablePicture {
        return ((long) u16be(at) << 16) | u16be(at + 2);
    }

    long u32le(long at) throws UnreadablePicture {
        return u16le(at) | ((long) u16le(at + 2) << 16);
    }

    /** Four letters, such as the type of a chunk. */
    String tag(long at) throws UnreadablePicture {
        need(at, 4);
        return new String(array, (int) at, 4, StandardCharsets.ISO_8859_1);
    }

    private void need(long at, int count) throws UnreadablePicture {
        if (at + count > array.length) {
            throw UnreadablePicture.cutShort(format, array.length, "the end of its header");
        }
    }
}
