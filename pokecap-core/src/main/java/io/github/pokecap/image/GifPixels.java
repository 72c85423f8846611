package io.github.pokecap.image;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.opencv.core.Mat;

/** Decodes the first frame of a GIF with Java's own reader: this OpenCV has none. */
final class GifPixels {
    private GifPixels() {}

    static Pixels decode(byte[] bytes, ImageHeader header, MatScope scope) throws UnreadablePicture {
        Bytes in = new Bytes(ImageFormat.GIF, bytes);
        long at = GifHeader.firstFrame(in);
        int x = in.u16le(at + 1);
        int y = in.u16le(at + 3);
        BufferedImage frame = firstFrame(bytes, header);
        if (x + frame.getWidth() > header.width() || y + frame.getHeight() > header.height()) {
            throw UnreadablePicture.damaged(
                    header, "its frame decodes to " + frame.getWidth() + " x " + frame.getHeight() + " pixels", null);
        }
        int width = (int) header.width();
        int height = (int) header.height();
        Mat bgra = JavaPixels.onScreen(frame, x, y, width, height, scope);
        return OverWhite.of(bgra, width, height);
    }

    private static BufferedImage firstFrame(byte[] bytes, ImageHeader header) throws UnreadablePicture {
        Iterator<ImageReader> readers = ImageIO.getImageReadersByFormatName("gif");
        if (!readers.hasNext()) {
            throw UnreadablePicture.foreign("this Java has no GIF reader (module java.desktop); save it as PNG");
        }
        ImageReader reader = readers.next();
        // In memory: ImageIO's cache on the disk is a setting of the whole process, and slower.
        try (MemoryCacheImageInputStream stream = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
            reader.setInput(stream, true, true);
            return reader.read(0);
        } catch (IOException | RuntimeException e) {
            // Damaged GIFs make this reader throw IndexOutOfBounds, IllegalArgument and others besides IOException.
            throw UnreadablePicture.damaged(header, "Java's GIF reader cannot decode it", e);
        } finally {
            reader.dispose();
        }
    }
}
