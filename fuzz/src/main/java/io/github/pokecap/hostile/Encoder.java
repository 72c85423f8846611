package io.github.pokecap.hostile;

import io.github.pokecap.image.OpenCv;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ref.Reference;
import java.util.List;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.opencv.core.CvType;
import org.opencv.core.Mat;
import org.opencv.core.MatOfByte;
import org.opencv.core.MatOfInt;
import org.opencv.imgcodecs.Imgcodecs;

/** Writes images in every format that is read. */
final class Encoder {
    /** Above 100 OpenCV writes lossless WebP. */
    static final int LOSSLESS = 101;

    private Encoder() {}

    /** A copy of another type, which for the writers of JPEG and BMP must be one without alpha; over black. */
    static BufferedImage opaque(BufferedImage image, int type) {
        BufferedImage copy = new BufferedImage(image.getWidth(), image.getHeight(), type);
        Graphics2D g = copy.createGraphics();
        g.drawImage(image, 0, 0, null);
        g.dispose();
        return copy;
    }

    static byte[] png(BufferedImage image) {
        return write(image, "png", ImageWriteParam.MODE_COPY_FROM_METADATA);
    }

    static byte[] gif(BufferedImage image) {
        return write(image, "gif", ImageWriteParam.MODE_COPY_FROM_METADATA);
    }

    static byte[] bmp(BufferedImage image) {
        return write(image, "bmp", ImageWriteParam.MODE_COPY_FROM_METADATA);
    }

    static byte[] jpeg(BufferedImage image, boolean progressive) {
        return write(image, "jpeg", progressive ? ImageWriteParam.MODE_DEFAULT : ImageWriteParam.MODE_DISABLED);
    }

    /** Java has no writer of WebP, OpenCV has. */
    static byte[] webp(BufferedImage image, int quality) {
        OpenCv.load();
        boolean alpha = image.getColorModel().hasAlpha();
        Mat pixels = new Mat(image.getHeight(), image.getWidth(), alpha ? CvType.CV_8UC4 : CvType.CV_8UC3);
        MatOfByte encoded = new MatOfByte();
        MatOfInt options = new MatOfInt(Imgcodecs.IMWRITE_WEBP_QUALITY, quality);
        try {
            pixels.put(0, 0, bgr(image, alpha));
            Imgcodecs.imencode(".webp", pixels, encoded, options);
            return encoded.toArray();
        } finally {
            for (Mat mat : List.of(pixels, encoded, options)) {
                mat.release();
                // Else the finalizer may delete it while release() still writes to it.
                Reference.reachabilityFence(mat);
            }
        }
    }

    private static byte[] bgr(BufferedImage image, boolean alpha) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        int[] row = new int[image.getWidth()];
        for (int y = 0; y < image.getHeight(); y++) {
            for (int argb : image.getRGB(0, y, row.length, 1, row, 0, row.length)) {
                bytes.write(argb);
                bytes.write(argb >> 8);
                bytes.write(argb >> 16);
                if (alpha) {
                    bytes.write(argb >> 24);
                }
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] write(BufferedImage image, String format, int progressive) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageWriter writer = ImageIO.getImageWritersByFormatName(format).next();
        try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(out);
            ImageWriteParam options = writer.getDefaultWriteParam();
            if (progressive != ImageWriteParam.MODE_COPY_FROM_METADATA) {
                options.setProgressiveMode(progressive);
            }
            writer.write(null, new IIOImage(image, null, null), options);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
