package io.github.pokecap.image;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;

/** Names the formats that people take for pictures, or save by mistake, and that are not read. */
final class ForeignFormat {
    private static final int LOOK_AT = 512;
    private static final int SHOW = 8;

    private record Known(String title, int offset, Magic magic) {}

    private static final List<Known> KNOWN = List.of(
            new Known("a PDF", 0, new Magic("%PDF-")),
            new Known("a zip file", 0, new Magic("PK\u0003\u0004")),
            new Known("a gzip file", 0, new Magic("\u001f\u008b")),
            new Known("an AVIF", 4, new Magic("ftypavif")),
            new Known("an AVIF", 4, new Magic("ftypavis")),
            new Known("a HEIC", 4, new Magic("ftyphei")),
            new Known("a HEIC", 4, new Magic("ftyphev")),
            new Known("a HEIC", 4, new Magic("ftypmif1")),
            new Known("a HEIC", 4, new Magic("ftypmsf1")),
            new Known("a JPEG XL", 0, new Magic("\u00ff\n")),
            new Known("a JPEG XL", 4, new Magic("JXL ")),
            new Known("a JPEG 2000", 4, new Magic("jP  ")),
            new Known("a TIFF", 0, new Magic("II*\0")),
            new Known("a TIFF", 0, new Magic("MM\0*")),
            new Known("a Windows icon", 0, new Magic("\0\0\1\0")),
            new Known("a Photoshop file", 0, new Magic("8BPS")),
            new Known(
                    "a Git LFS pointer, not the file itself (git lfs pull)", 0, new Magic("version https://git-lfs")));

    private ForeignFormat() {}

    static UnreadablePicture refuse(byte[] bytes) {
        for (Known known : KNOWN) {
            if (known.magic().at(bytes, known.offset())) {
                return named(known.title());
            }
        }
        String text = new String(bytes, 0, Math.min(bytes.length, LOOK_AT), StandardCharsets.UTF_8)
                .replace("\ufeff", "")
                .strip()
                .toLowerCase(Locale.ROOT);
        if (text.startsWith("<svg") || (text.startsWith("<?xml") && text.contains("<svg"))) {
            return named("an SVG");
        }
        if (text.startsWith("<!doctype html") || text.startsWith("<html") || text.startsWith("<head")) {
            return named("an HTML page");
        }
        String first = HexFormat.ofDelimiter(" ").formatHex(bytes, 0, Math.min(bytes.length, SHOW));
        return UnreadablePicture.foreign(
                "its first bytes are " + first + ", which is none of the formats that are read: " + ImageFormat.all());
    }

    private static UnreadablePicture named(String title) {
        return UnreadablePicture.foreign(
                "this is " + title + ", none of the formats that are read: " + ImageFormat.all() + "; save it as PNG");
    }
}
