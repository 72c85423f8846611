package io.github.pokecap.benchmark.cost;

import io.github.pokecap.Caption;
import io.github.pokecap.Captioner;
import io.github.pokecap.benchmark.Matrices;
import io.github.pokecap.image.OpenCv;
import io.github.pokecap.image.PictureDecoder;
import io.github.pokecap.image.PictureLimits;
import org.opencv.core.Mat;
import org.opencv.core.MatOfByte;
import org.opencv.imgcodecs.Imgcodecs;

/**
 * Captions a JPEG as it is, at a fraction of its size, or as a BMP of its decoded pixels. A BMP is always decoded whole,
 * and all that follows is the same.
 */
final class TwoDecodings {
    private final Captioner captioner;

    TwoDecodings(Captioner captioner) {
        OpenCv.load();
        PictureLimits usual = PictureLimits.defaults();
        // A BMP of 12 megapixels has more bytes than the usual limit.
        this.captioner = captioner.with(
                new PictureDecoder(new PictureLimits(usual.maxPixels(), usual.maxSide(), Integer.MAX_VALUE)));
    }

    Caption reduced(byte[] jpeg) {
        return captioner.caption(jpeg);
    }

    Caption whole(byte[] jpeg) {
        MatOfByte encoded = new MatOfByte(jpeg);
        MatOfByte bmp = new MatOfByte();
        Mat pixels = new Mat();
        try {
            pixels = Imgcodecs.imdecode(encoded, Imgcodecs.IMREAD_COLOR);
            Imgcodecs.imencode(".bmp", pixels, bmp);
            return captioner.caption(bmp.toArray());
        } finally {
            Matrices.release(pixels, bmp, encoded);
        }
    }
}
