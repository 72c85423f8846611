package io.github.pokecap.training.evaluate.report;

import io.github.pokecap.training.evaluate.PictureBytes;
import io.github.pokecap.training.html.DataUri;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.jspecify.annotations.Nullable;

/**
 * A small copy of a picture, inside a URI.
 *
 * @param uri {@code data:image/png;base64,...}
 * @param width in pixels, at most 160
 * @param height in pixels, at most 160
 */
record Thumbnail(String uri, int width, int height) {
    private static final int LONGEST_SIDE = 160;
    /** A picture of more pixels is not worth its memory for a thumbnail. */
    private static final long MOST_PIXELS = 100_000_000;

    /** Empty if there are no bytes, or they are no picture that ImageIO can read. */
    static Optional<Thumbnail> of(@Nullable PictureBytes bytes) {
        if (bytes == null) {
            return Optional.empty();
        }
        try {
            return Optional.ofNullable(decode(bytes.read())).map(Thumbnail::scaled);
        } catch (IOException | RuntimeException e) {
            // ImageIO's readers throw runtime exceptions of many kinds on broken files; a placeholder tells enough.
            return Optional.empty();
        }
    }

    private static @Nullable BufferedImage decode(byte[] bytes) throws IOException {
        try (ImageInputStream input = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(input);
            if (!readers.hasNext()) {
                return null;
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(input, true, true);
                int width = reader.getWidth(0);
                int height = reader.getHeight(0);
                if ((long) width * height > MOST_PIXELS) {
                    return null;
                }
                ImageReadParam every = reader.getDefaultReadParam();
                int step = Math.max(1, Math.max(width, height) / (4 * LONGEST_SIDE));
                every.setSourceSubsampling(step, step, 0, 0);
                return reader.read(0, every);
            } finally {
                reader.dispose();
            }
        }
    }

    private static Thumbnail scaled(BufferedImage picture) {
        double shrink = Math.min(1, (double) LONGEST_SIDE / Math.max(picture.getWidth(), picture.getHeight()));
        int width = Math.max(1, (int) Math.round(picture.getWidth() * shrink));
        int height = Math.max(1, (int) Math.round(picture.getHeight() * shrink));
        BufferedImage small = picture;
        // By halves: one bilinear step over more than that skips pixels.
        while (small.getWidth() > 2 * width && small.getHeight() > 2 * height) {
            small = drawn(small, small.getWidth() / 2, small.getHeight() / 2);
        }
        return new Thumbnail(DataUri.png(drawn(small, width, height)), width, height);
    }

    private static BufferedImage drawn(BufferedImage picture, int width, int height) {
        BufferedImage copy = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        Graphics2D pen = copy.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        pen.drawImage(picture, 0, 0, width, height, null);
        pen.dispose();
        return copy;
    }
}
