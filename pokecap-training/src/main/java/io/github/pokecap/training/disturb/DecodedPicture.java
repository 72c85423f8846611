package io.github.pokecap.training.disturb;

import io.github.pokecap.image.PictureLimits;
import java.awt.Graphics2D;
import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/** The whole picture with its transparency, by ImageIO: the library's own decoder keeps the subject alone. */
final class DecodedPicture {
    private static final PictureLimits LIMITS = PictureLimits.defaults();

    private DecodedPicture() {}

    /** As {@link BufferedImage#TYPE_INT_ARGB}. */
    static BufferedImage of(byte[] bytes) throws IOException {
        try (ImageInputStream input = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(input);
            if (!readers.hasNext()) {
                throw new IOException("cannot disturb picture: ImageIO cannot read it; give a PNG, JPEG, GIF or BMP");
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(input, true, true);
                return argb(read(reader));
            } finally {
                reader.dispose();
            }
        }
    }

    private static BufferedImage read(ImageReader reader) throws IOException {
        try {
            long width = reader.getWidth(0);
            long height = reader.getHeight(0);
            if (Math.max(width, height) > LIMITS.maxSide() || width * height > LIMITS.maxPixels()) {
                throw new IOException("cannot disturb picture: " + width + " x " + height
                        + " is more than PictureLimits.defaults() allow; make it smaller");
            }
            return reader.read(0);
        } catch (RuntimeException e) {
            // ImageIO's readers throw exceptions of many kinds on broken files.
            throw new IOException("cannot disturb picture: it is damaged, ImageIO says " + e, e);
        }
    }

    private static BufferedImage argb(BufferedImage image) {
        if (image.getType() == BufferedImage.TYPE_INT_ARGB) {
            return image;
        }
        BufferedImage argb = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_ARGB);
        if (isOpaqueGrey(image)) {
            copyGrey(image, argb);
            return argb;
        }
        Graphics2D graphics = argb.createGraphics();
        graphics.drawImage(image, 0, 0, null);
        graphics.dispose();
        return argb;
    }

    /** Java takes grey for linear light and would brighten it, though files hold sRGB. */
    private static boolean isOpaqueGrey(BufferedImage image) {
        return image.getColorModel().getColorSpace().getType() == ColorSpace.TYPE_GRAY
                && !image.getColorModel().hasAlpha();
    }

    private static void copyGrey(BufferedImage image, BufferedImage argb) {
        int most = (1 << image.getColorModel().getComponentSize(0)) - 1;
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                int grey = (image.getRaster().getSample(x, y, 0) * 255 + most / 2) / most;
                argb.setRGB(x, y, 0xff000000 | grey * 0x010101);
            }
        }
    }
}
