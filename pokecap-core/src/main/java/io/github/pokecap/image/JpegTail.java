package io.github.pokecap.image;

import java.util.Arrays;
import org.opencv.core.Mat;
import org.opencv.core.MatOfByte;
import org.opencv.imgcodecs.Imgcodecs;

/** Mends a JPEG without its end marker, if that is all it lacks. */
final class JpegTail {
    static final String END = "its end marker";

    /** What libjpeg paints where there are no data. */
    private static final double FILLER = 128;

    private JpegTail() {}

    /**
     * Adds the end marker. With it libjpeg paints missing blocks grey; without it OpenCV leaves them as the memory
     * happened to be, which may be somebody else's picture.
     *
     * @throws UnreadablePicture if the last block is missing. A complete picture that happens to end in a block of
     *     just that grey is refused as well.
     */
    static byte[] mend(byte[] bytes) throws UnreadablePicture {
        byte[] ended = Arrays.copyOf(bytes, bytes.length + 2);
        ended[bytes.length] = (byte) 0xff;
        ended[bytes.length + 1] = (byte) 0xd9;
        try (MatScope scope = new MatScope()) {
            // At an eighth of the size a block is one pixel, and the probe costs next to nothing.
            Mat blocks = scope.own(Imgcodecs.imdecode(
                    scope.own(new MatOfByte(ended)),
                    Imgcodecs.IMREAD_REDUCED_COLOR_8 | Imgcodecs.IMREAD_IGNORE_ORIENTATION));
            if (blocks.empty() || isFiller(blocks.get(blocks.rows() - 1, blocks.cols() - 1))) {
                throw UnreadablePicture.cutShort(ImageFormat.JPEG, bytes.length, END);
            }
            return ended;
        }
    }

    private static boolean isFiller(double[] color) {
        return Arrays.stream(color).allMatch(channel -> channel == FILLER);
    }
}
