package io.github.pokecap.image;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The bytes by which a format is known, written as Latin-1 text. */
record Magic(String text) {
    static final Magic PNG = new Magic("\u0089PNG\r\n\u001a\n");
    static final Magic JPEG = new Magic("\u00ff\u00d8\u00ff");
    static final Magic RIFF = new Magic("RIFF");
    static final Magic WEBP = new Magic("WEBP");
    static final Magic GIF87 = new Magic("GIF87a");
    static final Magic GIF89 = new Magic("GIF89a");
    static final Magic BMP = new Magic("BM");

    boolean starts(byte[] bytes) {
        return at(bytes, 0);
    }

    boolean at(byte[] bytes, int offset) {
        byte[] magic = text.getBytes(StandardCharsets.ISO_8859_1);
        return bytes.length >= offset + magic.length
                && Arrays.equals(bytes, offset, offset + magic.length, magic, 0, magic.length);
    }
}
