package io.github.pokecap.image;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.opencv.core.CvException;
import org.opencv.core.Mat;

/**
 * Makes a {@link Picture} of an image: decodes it, finds its subject, cuts it out and scales it to a longest side of 256
 * pixels.
 *
 * <p>The format is told by the bytes: PNG, JPEG, WebP, GIF (its first frame) and BMP. The subject is what is not
 * transparent. In an image without transparency it is what the background, which grows inward from the border, does
 * not reach. In a photograph, whose background has many colours, it is what differs from the border by its place, its
 * edges and its colours; and where no subject can be told, the ellipse in the middle.
 *
 * <p>The same bytes always give the same picture. Immutable and safe to share between threads; a call holds native
 * memory only while it runs. The first use in a process loads OpenCV, see {@link OpenCv#load()}.
 */
public final class PictureDecoder {
    private final PictureLimits limits;

    /** A decoder with the {@linkplain PictureLimits#defaults() usual limits}. */
    public PictureDecoder() {
        this(PictureLimits.defaults());
    }

    /**
     * A decoder with limits of your own.
     *
     * @param limits largest image that is decoded
     */
    public PictureDecoder(PictureLimits limits) {
        this.limits = Objects.requireNonNull(limits, "limits");
    }

    /**
     * Decodes the bytes of an image file.
     *
     * @param bytes the whole file; not changed
     * @return its subject
     * @throws PictureException if the bytes are no picture, damaged, cut short or over a limit
     * @throws IllegalStateException if OpenCV cannot be loaded on this platform
     */
    public Picture decode(byte[] bytes) {
        return decode(bytes, "");
    }

    /**
     * Tells how large an image is without decoding it: whoever has many waiting knows what they will cost. Refuses what
     * {@link #decode(byte[])} refuses at the header; what passes may still turn out to be damaged.
     *
     * @param bytes the whole file; not changed
     * @return what its header says
     * @throws PictureException if the bytes are no picture, cut short or over a limit
     */
    public ImageSize size(byte[] bytes) {
        try {
            ImageHeader header = header(bytes);
            return new ImageSize(header.format(), Math.toIntExact(header.width()), Math.toIntExact(header.height()));
        } catch (UnreadablePicture e) {
            throw e.of("");
        }
    }

    /**
     * Decodes an image that is in memory already.
     *
     * @param image pixels of any kind; not changed, and must not be while this runs
     * @return its subject
     * @throws PictureException if the image is over a limit of size
     * @throws IllegalStateException if OpenCV cannot be loaded on this platform
     */
    public Picture decode(BufferedImage image) {
        try {
            limits.check("image", image.getWidth(), image.getHeight());
        } catch (UnreadablePicture e) {
            throw e.of("");
        }
        OpenCv.load();
        try (MatScope scope = new MatScope()) {
            Mat bgra = JavaPixels.bgra(image, scope);
            return picture(OverWhite.of(bgra, image.getWidth(), image.getHeight()), scope);
        }
    }

    /**
     * Decodes the image file that a stream holds. Reads until the stream ends or {@link PictureLimits#maxBytes()} is
     * passed.
     *
     * @param in the whole file; not closed
     * @return its subject
     * @throws IOException if the stream cannot be read
     * @throws PictureException if the bytes are no picture, damaged, cut short or over a limit
     * @throws IllegalStateException if OpenCV cannot be loaded on this platform
     */
    public Picture decode(InputStream in) throws IOException {
        return decode(readBounded(in), "");
    }

    /**
     * Decodes an image file.
     *
     * @param file its name does not matter, but messages have it
     * @return its subject
     * @throws IOException if the file cannot be read
     * @throws PictureException if the file is no picture, damaged, cut short or over a limit
     * @throws IllegalStateException if OpenCV cannot be loaded on this platform
     */
    public Picture decode(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return decode(readBounded(in), String.valueOf(file.getFileName()));
        }
    }

    private byte[] readBounded(InputStream in) throws IOException {
        // One byte more than allowed tells a file that is too long from one that just fits.
        return in.readNBytes((int) Math.min(Integer.MAX_VALUE, limits.maxBytes() + 1L));
    }

    private Picture decode(byte[] bytes, String name) {
        try {
            return decode(bytes, header(bytes));
        } catch (UnreadablePicture e) {
            throw e.of(name);
        }
    }

    private ImageHeader header(byte[] bytes) throws UnreadablePicture {
        limits.check(bytes.length);
        ImageHeader header = ImageHeader.read(bytes);
        limits.check(header.format().toString(), header.width(), header.height());
        return header;
    }

    private static Picture decode(byte[] bytes, ImageHeader header) throws UnreadablePicture {
        OpenCv.load();
        try (MatScope scope = new MatScope()) {
            return picture(
                    header.format() == ImageFormat.GIF
                            ? GifPixels.decode(bytes, header, scope)
                            : OpenCvPixels.decode(bytes, header, scope),
                    scope);
        } catch (CvException e) {
            throw UnreadablePicture.damaged(header, "OpenCV gave up on it", e);
        }
    }

    private static Picture picture(Pixels pixels, MatScope scope) {
        Pixels small = WorkingSize.shrink(pixels, scope);
        return SubjectCut.cut(Subject.find(small, scope), pixels.imageWidth(), pixels.imageHeight(), scope);
    }
}
