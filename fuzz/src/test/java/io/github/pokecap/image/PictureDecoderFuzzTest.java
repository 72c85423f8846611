package io.github.pokecap.image;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.pokecap.hostile.Bombs;
import io.github.pokecap.hostile.SmallPictures;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;
import org.opencv.core.CvType;
import org.opencv.core.Mat;
import org.opencv.core.Scalar;

/**
 * Whatever the bytes, they are a picture or a {@link PictureException}; and the picture is the same whatever was in
 * memory before, so that nobody sees the picture of somebody else.
 */
class PictureDecoderFuzzTest {
    private static final int SIDE = 256;
    private static final int GREY = 17;
    private static final int[] TYPES = {CvType.CV_8UC1, CvType.CV_8UC3, CvType.CV_8UC4, CvType.CV_16UC4};

    private final PictureDecoder decoder = new PictureDecoder(new PictureLimits(SIDE * SIDE, SIDE, 1 << 16));

    /** Of one colour, in each format, as large as the seeds are. */
    private final List<byte[]> others = SmallPictures.magenta().toList();

    static Stream<byte[]> seeds() {
        return Stream.concat(SmallPictures.all(), Bombs.small());
    }

    @MethodSource("seeds")
    @FuzzTest
    void decodes(byte[] bytes) {
        Picture picture;
        try {
            picture = decoder.decode(bytes);
        } catch (PictureException e) {
            if (!String.valueOf(e.getMessage()).startsWith("cannot read picture: ")) {
                throw new AssertionError("a message that does not say what it is", e);
            }
            return;
        }
        soil(picture.frame().imageWidth(), picture.frame().imageHeight());
        requireSame(picture, decoder.decode(bytes));
    }

    private static void requireSame(Picture picture, Picture again) {
        if (!again.frame().equals(picture.frame())) {
            throw new AssertionError(picture.frame() + " became " + again.frame());
        }
        for (int i = 0; i < picture.width() * picture.height(); i++) {
            if (again.rgb(i) != picture.rgb(i) || again.isForeground(i) != picture.isForeground(i)) {
                throw new AssertionError("pixel " + i + " was " + Integer.toHexString(picture.rgb(i)) + " and became "
                        + Integer.toHexString(again.rgb(i)));
            }
        }
    }

    /** Leaves memory of the sizes that decoding will ask for behind, filled; and the rows of another picture. */
    private void soil(int width, int height) {
        List<Mat> mats = new ArrayList<>();
        for (int type : TYPES) {
            for (int i = 0; i < 3; i++) {
                mats.add(new Mat(height, width, type, new Scalar(GREY, GREY, GREY, GREY)));
            }
        }
        mats.forEach(Mat::release);
        others.forEach(decoder::decode);
    }
}
