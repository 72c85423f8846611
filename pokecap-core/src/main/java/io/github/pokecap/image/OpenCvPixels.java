package io.github.pokecap.image;

import org.opencv.core.Core;
import org.opencv.core.CvException;
import org.opencv.core.CvType;
import org.opencv.core.Mat;
import org.opencv.core.MatOfByte;
import org.opencv.core.Scalar;
import org.opencv.imgcodecs.Imgcodecs;
import org.opencv.imgproc.Imgproc;

/** Decodes PNG, JPEG, WebP and BMP with OpenCV, whose habits with each kind of pixel are known here. */
final class OpenCvPixels {
    private static final int[] REDUCTIONS = {8, 4, 2};

    /**
     * What a reduced JPEG keeps at least: twice what is worked with, so that it is averaged once more. The decoder's own
     * pixels are sharper than an average, and masks on photographs would differ. With half as much again, large photographs
     * would take two thirds of the time and one tag of fifty would be another; with twice, one of a hundred.
     */
    private static final int LEAST_REDUCED_SIDE = WorkingSize.LONGEST_SIDE * 2;

    private OpenCvPixels() {}

    static Pixels decode(byte[] bytes, ImageHeader header, MatScope scope) throws UnreadablePicture {
        int reduction = reduction(header);
        Mat pixels = imdecode(decodable(bytes, header), header, reduction, scope);
        long width = -Math.floorDiv(-header.width(), reduction);
        long height = -Math.floorDiv(-header.height(), reduction);
        // EXIF may have turned a JPEG on its side. Only its size shows it, so that a nearly square JPEG may count as
        // upright: its frame is then wrong by less than the reduction.
        boolean upright = pixels.cols() == width && pixels.rows() == height;
        boolean turned = pixels.cols() == height && pixels.rows() == width;
        if (!upright && !turned) {
            throw UnreadablePicture.damaged(
                    header, "it decodes to " + pixels.cols() + " x " + pixels.rows() + " pixels", null);
        }
        Mat eightBits = toEightBits(pixels, scope);
        int imageWidth = (int) (upright ? header.width() : header.height());
        int imageHeight = (int) (upright ? header.height() : header.width());
        return switch (eightBits.channels()) {
            case 1 -> grey(pixels, eightBits, header, scope);
            case 3 -> new Pixels(eightBits, imageWidth, imageHeight);
            default -> OverWhite.of(eightBits, imageWidth, imageHeight);
        };
    }

    private static byte[] decodable(byte[] bytes, ImageHeader header) throws UnreadablePicture {
        if (header.format() == ImageFormat.PNG) {
            return PngChunks.essential(bytes, header);
        }
        return header.ended() ? bytes : JpegTail.mend(bytes);
    }

    private static Mat imdecode(byte[] bytes, ImageHeader header, int reduction, MatScope scope)
            throws UnreadablePicture {
        Mat encoded = scope.own(new MatOfByte(bytes));
        Mat pixels;
        try {
            pixels = scope.own(Imgcodecs.imdecode(encoded, flags(header, reduction)));
        } catch (CvException e) {
            throw UnreadablePicture.damaged(header, "OpenCV gave up on it", e);
        }
        if (pixels.empty()) {
            throw UnreadablePicture.damaged(header, "OpenCV cannot decode it", null);
        }
        encoded.release();
        return pixels;
    }

    /** A large JPEG is decoded at a half, a quarter or an eighth, as long as enough is left to work with. */
    private static int reduction(ImageHeader header) {
        long side = Math.max(header.width(), header.height());
        if (header.format() == ImageFormat.JPEG) {
            for (int reduction : REDUCTIONS) {
                if (side / reduction >= LEAST_REDUCED_SIDE) {
                    return reduction;
                }
            }
        }
        return 1;
    }

    private static int flags(ImageHeader header, int reduction) {
        if (header.format() == ImageFormat.JPEG) {
            return switch (reduction) {
                case 8 -> Imgcodecs.IMREAD_REDUCED_COLOR_8;
                case 4 -> Imgcodecs.IMREAD_REDUCED_COLOR_4;
                case 2 -> Imgcodecs.IMREAD_REDUCED_COLOR_2;
                default -> Imgcodecs.IMREAD_COLOR;
            };
        }
        // UNCHANGED is the only flag that keeps alpha. It never turns, so the others must not either.
        return header.alpha()
                ? Imgcodecs.IMREAD_UNCHANGED
                : Imgcodecs.IMREAD_COLOR | Imgcodecs.IMREAD_IGNORE_ORIENTATION;
    }

    private static Mat toEightBits(Mat pixels, MatScope scope) {
        if (pixels.depth() == CvType.CV_8U) {
            return pixels;
        }
        Mat eightBits = scope.mat();
        pixels.convertTo(eightBits, CvType.CV_8U, 1 / 257.0);
        return eightBits;
    }

    /** A grey PNG with tRNS: OpenCV leaves out its one transparent grey. */
    private static Pixels grey(Mat pixels, Mat eightBits, ImageHeader header, MatScope scope) {
        Mat alpha = scope.mat();
        Scalar key = new Scalar(header.transparentGrey());
        Core.inRange(pixels, key, key, alpha);
        Core.bitwise_not(alpha, alpha);
        Mat bgra = scope.mat();
        Imgproc.cvtColor(eightBits, bgra, Imgproc.COLOR_GRAY2BGRA);
        Core.insertChannel(alpha, bgra, 3);
        return OverWhite.of(bgra, (int) header.width(), (int) header.height());
    }
}
