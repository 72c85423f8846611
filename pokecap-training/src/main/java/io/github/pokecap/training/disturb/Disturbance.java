package io.github.pokecap.training.disturb;

import io.github.pokecap.training.dataset.Dataset;
import io.github.pokecap.training.dataset.Example;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Makes a picture harder to tell, in one way. {@link Disturbances} has the usual ones.
 *
 * <pre>{@code
 * Dataset small = Disturbances.longestSide(64).applyTo(dataset, 42);
 * }</pre>
 *
 * <p>Implementations are immutable and safe to share between threads.
 */
public interface Disturbance {
    /**
     * What it does, in two or three short words for the head of a column.
     *
     * @return such as {@code 64 px}
     */
    String name();

    /**
     * Disturbs one picture.
     *
     * @param picture {@link BufferedImage#TYPE_INT_ARGB}, not to be changed
     * @param random to choose from; where it stands depends on the picture's name and the seed alone
     * @return the disturbed picture, encoded
     * @throws IOException if this picture cannot be disturbed so; the message says why, without the picture's name
     */
    byte[] disturb(BufferedImage picture, SplittableRandom random) throws IOException;

    /**
     * A dataset as it looks under this disturbance: the same names, captions and labels. The pictures are disturbed anew
     * each time that they are read, always to the same bytes on one JDK; a picture that cannot be disturbed throws then.
     *
     * @param dataset with pictures that ImageIO reads: PNG, JPEG, GIF and BMP
     * @param seed with a picture's name, decides whatever there is to choose
     * @return a view, called {@code dataset, name}
     */
    default Dataset applyTo(Dataset dataset, long seed) {
        List<Example> disturbed = new ArrayList<>(dataset.size());
        for (Example example : dataset.examples()) {
            disturbed.add(new Example(
                    example.fileName(),
                    example.captions(),
                    example.labels(),
                    example.numbers(),
                    () -> disturb(DecodedPicture.of(example.bytes()), NamedRandom.of(example.fileName(), seed))));
        }
        return Dataset.of(dataset.name() + ", " + name(), disturbed);
    }
}
