package io.github.pokecap.image;

import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ColorModel;
import java.awt.image.Raster;
import java.util.Arrays;
import org.opencv.core.CvType;
import org.opencv.core.Mat;
import org.opencv.core.Scalar;

/** Moves the pixels of a {@link BufferedImage} to native memory. */
final class JavaPixels {
    private final BufferedImage image;
    private final int width;

    private JavaPixels(BufferedImage image) {
        this.image = image;
        this.width = image.getWidth();
    }

    /** The whole image as BGRA, alpha not multiplied in. */
    static Mat bgra(BufferedImage image, MatScope scope) {
        Mat bgra = scope.own(new Mat(image.getHeight(), image.getWidth(), CvType.CV_8UC4));
        new JavaPixels(image).copyTo(bgra, 0, 0);
        return bgra;
    }

    /** The image on a transparent screen, as BGRA. */
    static Mat onScreen(BufferedImage image, int x, int y, int screenWidth, int screenHeight, MatScope scope) {
        Mat bgra = scope.own(new Mat(screenHeight, screenWidth, CvType.CV_8UC4, new Scalar(0, 0, 0, 0)));
        new JavaPixels(image).copyTo(bgra, x, y);
        return bgra;
    }

    private void copyTo(Mat bgra, int x, int y) {
        byte[] row = new byte[4 * width];
        int[] argb = new int[width];
        for (int from = 0; from < image.getHeight(); from++) {
            if (isRawGrey()) {
                greyRow(from, argb);
            } else {
                image.getRGB(0, from, width, 1, argb, 0, width);
            }
            for (int i = 0; i < width; i++) {
                row[4 * i] = (byte) argb[i];
                row[4 * i + 1] = (byte) (argb[i] >> 8);
                row[4 * i + 2] = (byte) (argb[i] >> 16);
                row[4 * i + 3] = (byte) (argb[i] >> 24);
            }
            bgra.put(y + from, x, row);
        }
    }

    /**
     * Java takes the values of a grey image for linear light and brightens them (128 becomes 188), though every
     * reader fills them with sRGB. So they are read as they are.
     */
    private boolean isRawGrey() {
        ColorModel model = image.getColorModel();
        return model.getColorSpace().getType() == ColorSpace.TYPE_GRAY
                && model.getComponentSize(0) <= 16
                && !model.isAlphaPremultiplied();
    }

    private void greyRow(int y, int[] argb) {
        Raster raster = image.getRaster();
        int[] greys = scaled(raster.getSamples(0, y, width, 1, 0, new int[width]), 0);
        int[] alphas = new int[width];
        if (image.getColorModel().hasAlpha()) {
            alphas = scaled(raster.getSamples(0, y, width, 1, 1, alphas), 1);
        } else {
            Arrays.fill(alphas, 255);
        }
        for (int i = 0; i < width; i++) {
            argb[i] = (alphas[i] << 24) | greys[i] * 0x010101;
        }
    }

    private int[] scaled(int[] samples, int band) {
        int most = (1 << image.getColorModel().getComponentSize(band)) - 1;
        for (int i = 0; i < samples.length; i++) {
            samples[i] = (samples[i] * 255 + most / 2) / most;
        }
        return samples;
    }
}
