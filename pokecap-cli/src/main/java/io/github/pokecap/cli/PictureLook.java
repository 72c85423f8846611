package io.github.pokecap.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;

/**
 * Whether a file in a folder is worth a try. One with an image's bytes is, whatever its name; one with an image's name
 * is as well, so that a broken one is told and not passed over.
 */
final class PictureLook {
    private static final Set<String> ENDINGS = Set.of(
            "png", "jpg", "jpeg", "jpe", "jfif", "webp", "gif", "bmp", "dib", "tif", "tiff", "heic", "heif", "avif",
            "jxl", "jp2", "ico", "psd", "svg");
    private static final int LOOK_AT = 16;
    private static final int RESERVED = 6;

    private PictureLook() {}

    static boolean isMeantAsPicture(Path file) {
        String name = String.valueOf(file.getFileName());
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return ENDINGS.contains(ending) || hasBytesOfPicture(file);
    }

    private static boolean hasBytesOfPicture(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            String start = new String(in.readNBytes(LOOK_AT), StandardCharsets.ISO_8859_1);
            return start.startsWith("\u0089PNG\r\n\u001a\n")
                    || start.startsWith("\u00ff\u00d8\u00ff")
                    || start.startsWith("GIF87a")
                    || start.startsWith("GIF89a")
                    || (start.startsWith("RIFF") && start.startsWith("WEBP", 8))
                    // Two letters begin many a text; the four zeros after the size do not.
                    || (start.startsWith("BM") && start.startsWith("\0\0\0\0", RESERVED));
        } catch (IOException e) {
            return true; // It is told when it is opened for captioning.
        }
    }
}
