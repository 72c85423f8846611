package io.github.pokecap.training.html;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Base64;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Pictures inside URIs, so that a page holds them itself. */
public final class DataUri {
    private DataUri() {}

    /**
     * A picture without loss.
     *
     * @param picture any
     * @return {@code data:image/png;base64,...}
     */
    public static String png(BufferedImage picture) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream output = new MemoryCacheImageOutputStream(bytes)) {
            ImageIO.write(picture, "png", output);
        } catch (IOException e) {
            throw new IllegalStateException("cannot encode a picture as PNG: " + e.getMessage(), e);
        }
        return "data:image/png;base64," + Base64.getEncoder().encodeToString(bytes.toByteArray());
    }
}
