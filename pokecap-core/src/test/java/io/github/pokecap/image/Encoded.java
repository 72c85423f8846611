package io.github.pokecap.image;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import org.opencv.core.Mat;
import org.opencv.core.MatOfByte;
import org.opencv.core.MatOfInt;
import org.opencv.imgcodecs.Imgcodecs;

/** Images written to every format that is read. */
final class Encoded {
    /** Above 100 OpenCV writes lossless WebP. */
    static final int LOSSLESS = 101;

    private Encoded() {}

    static byte[] png(BufferedImage image) {
        return imageIo(image, "png");
    }

    static byte[] gif(BufferedImage image) {
        return imageIo(image, "gif");
    }

    static byte[] bmp(BufferedImage image) {
        return imageIo(image, "bmp");
    }

    static byte[] jpeg(BufferedImage image) {
        return jpeg(image, ImageWriteParam.MODE_DISABLED);
    }

    static byte[] progressiveJpeg(BufferedImage image) {
        return jpeg(image, ImageWriteParam.MODE_DEFAULT);
    }

    static byte[] webp(BufferedImage image, int quality) {
        OpenCv.load();
        try (MatScope scope = new MatScope()) {
            Mat bgra = JavaPixels.bgra(image, scope);
            MatOfByte encoded = scope.own(new MatOfByte());
            MatOfInt options = scope.own(new MatOfInt(Imgcodecs.IMWRITE_WEBP_QUALITY, quality));
            Imgcodecs.imencode(".webp", bgra, encoded, options);
            return encoded.toArray();
        }
    }

    private static byte[] jpeg(BufferedImage image, int progressive) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        try (ImageOutputStream stream = ImageIO.createImageOutputStream(out)) {
            writer.setOutput(stream);
            ImageWriteParam options = writer.getDefaultWriteParam();
            options.setProgressiveMode(progressive);
            options.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            options.setCompressionQuality(0.95f);
            writer.write(null, new IIOImage(image, null, null), options);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
        return out.toByteArray();
    }

    private static byte[] imageIo(BufferedImage image, String format) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            if (!ImageIO.write(image, format, out)) {
                throw new IllegalStateException("no writer of " + format + " for " + image);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
