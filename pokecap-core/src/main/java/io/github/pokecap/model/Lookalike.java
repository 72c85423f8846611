package io.github.pokecap.model;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;

/** Files that are given for a model by mistake, told by how they begin. */
enum Lookalike {
    LFS_POINTER("version https://git-lfs", "a Git LFS pointer; fetch the file it stands for with git lfs pull"),
    HTML("<!doctype html", "a web page; the download gave a page instead of the file"),
    BARE_HTML("<html", "a web page; the download gave a page instead of the file"),
    XML("<?xml", "XML, perhaps a store's error message; read it in an editor"),
    JSON("{", "JSON; give the model file itself"),
    PNG(hex("89504e470d0a1a0a"), "a PNG picture; the model and the picture may have changed places"),
    JPEG(hex("ffd8ff"), "a JPEG picture; the model and the picture may have changed places"),
    GIF("gif8", "a GIF picture; the model and the picture may have changed places"),
    WEBP("riff", "a WebP picture; the model and the picture may have changed places"),
    ZIP(hex("504b0304"), "a zip or jar; unpack the model from it"),
    GZIP(hex("1f8b"), "a gzip file; unpack the model from it"),
    JAVA(hex("aced0005"), "a serialised Java object, which is never read; train a model with this PokeCap"),
    PICKLE(hex("80"), "a Python pickle, which is never read; train a model with PokeCap"),
    HDF5(hex("894844460d0a1a0a"), "an HDF5 file; train a model with PokeCap"),
    ZEROS(hex("0000000000000000"), "zeros, as an interrupted download leaves; copy it again");

    /** How much of a file is enough to tell. */
    static final int PREFIX = 64;

    private final String start;
    private final String what;

    Lookalike(String start, String what) {
        this.start = start;
        this.what = what;
    }

    /** Why the file is no model, what it seems to be, and what to do. */
    static String describe(byte[] file) {
        if (file.length == 0) {
            return "the file is empty; copy it again";
        }
        String prefix = characters(Arrays.copyOf(file, Math.min(file.length, PREFIX)));
        return Arrays.stream(values())
                .filter(kind -> prefix.startsWith(kind.start))
                .findFirst()
                .map(kind -> "it is not a PokeCap model; it looks like " + kind.what)
                .orElseGet(() -> "it is not a PokeCap model; it begins with bytes "
                        + HexFormat.ofDelimiter(" ").formatHex(file, 0, Math.min(file.length, 8))
                        + ", a model with 50 4f 4b 45 43 41 50");
    }

    private static String hex(String start) {
        return characters(HexFormat.of().parseHex(start));
    }

    /** One character a byte; web pages are written in either case, and the other kinds lose nothing by it. */
    private static String characters(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
    }
}
