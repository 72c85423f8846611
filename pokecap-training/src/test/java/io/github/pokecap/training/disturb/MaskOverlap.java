package io.github.pokecap.training.disturb;

import io.github.pokecap.image.Picture;
import io.github.pokecap.image.PictureDecoder;
import io.github.pokecap.training.dataset.Dataset;
import io.github.pokecap.training.dataset.Example;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * Measures how well the decoder finds subjects: intersection over union of the mask that it finds on a ground and what is
 * opaque in the picture without it. To measure a dataset of transparent pictures, run {@code main} with its path, and
 * with a folder of photographs if there is one.
 */
final class MaskOverlap {
    private static final PictureDecoder DECODER = new PictureDecoder();

    private MaskOverlap() {}

    public static void main(String[] arguments) throws IOException {
        Dataset dataset = Dataset.open(Path.of(arguments[0]));
        Disturbance photographs = arguments.length > 1
                ? Disturbances.photographicGround(Path.of(arguments[1]))
                : Disturbances.photographicGround();
        for (Disturbance disturbance : List.of(Disturbances.coloredGround(), photographs, Disturbances.jpeg(40))) {
            System.out.printf("%-14s %.3f%n", disturbance.name(), mean(dataset, disturbance, 42));
        }
    }

    /** Over the pictures of a dataset; the disturbance must not move them. */
    static double mean(Dataset dataset, Disturbance disturbance, long seed) throws IOException {
        List<Example> disturbed = disturbance.applyTo(dataset, seed).examples();
        double sum = 0;
        for (int i = 0; i < disturbed.size(); i++) {
            sum += overlap(
                    DecodedPicture.of(dataset.examples().get(i).bytes()),
                    DECODER.decode(disturbed.get(i).bytes()));
        }
        return sum / disturbed.size();
    }

    private static double overlap(BufferedImage truth, Picture found) {
        int both = 0;
        int either = 0;
        for (int y = 0; y < truth.getHeight(); y++) {
            for (int x = 0; x < truth.getWidth(); x++) {
                boolean opaque = truth.getRGB(x, y) >>> 24 >= 128;
                boolean subject = isSubject(found, x, y);
                both += opaque && subject ? 1 : 0;
                either += opaque || subject ? 1 : 0;
            }
        }
        return either == 0 ? 1 : (double) both / either;
    }

    private static boolean isSubject(Picture picture, int imageX, int imageY) {
        Picture.Frame frame = picture.frame();
        int x = Math.floorDiv((imageX - frame.x()) * picture.width(), frame.width());
        int y = Math.floorDiv((imageY - frame.y()) * picture.height(), frame.height());
        boolean inside = x >= 0 && y >= 0 && x < picture.width() && y < picture.height();
        return inside && picture.isForeground(y * picture.width() + x);
    }
}
