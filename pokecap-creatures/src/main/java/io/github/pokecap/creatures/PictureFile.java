package io.github.pokecap.creatures;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Writes a picture as a PNG, JPEG or GIF without the temporary file that ImageIO would make by itself. */
final class PictureFile {

    private PictureFile() {}

    static void write(BufferedImage image, String format, Path file) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName(format).next();
        try (OutputStream out = Files.newOutputStream(file);
                MemoryCacheImageOutputStream cached = new MemoryCacheImageOutputStream(out)) {
            writer.setOutput(cached);
            writer.write(null, new IIOImage(image, null, null), compression(writer, format));
        } finally {
            writer.dispose();
        }
    }

    private static ImageWriteParam compression(ImageWriter writer, String format) {
        ImageWriteParam param = writer.getDefaultWriteParam();
        if (format.equals("jpeg")) {
            param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            param.setCompressionQuality(0.9f);
        }
        return param;
    }
}
