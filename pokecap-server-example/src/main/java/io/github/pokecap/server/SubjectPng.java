package io.github.pokecap.server;

import io.github.pokecap.image.Picture;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** The subject as the captioner saw it, as a PNG; what it took for background is transparent. */
final class SubjectPng {
    private static final int OPAQUE = 0xff000000;

    private SubjectPng() {}

    static String dataUri(Picture picture) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        // Not ImageIO.write to the stream: that would use a file in the temporary folder.
        try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            if (!ImageIO.write(image(picture), "png", out)) {
                throw new IllegalStateException("this Java has no PNG writer (module java.desktop)");
            }
        } catch (IOException e) {
            throw new UncheckedIOException("memory cannot fail to be written to", e);
        }
        return "data:image/png;base64," + Base64.getEncoder().encodeToString(bytes.toByteArray());
    }

    private static BufferedImage image(Picture picture) {
        BufferedImage image = new BufferedImage(picture.width(), picture.height(), BufferedImage.TYPE_INT_ARGB);
        for (int i = 0; i < picture.width() * picture.height(); i++) {
            if (picture.isForeground(i)) {
                image.setRGB(i % picture.width(), i / picture.width(), OPAQUE | picture.rgb(i));
            }
        }
        return image;
    }
}
