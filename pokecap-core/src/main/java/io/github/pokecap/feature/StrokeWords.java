package io.github.pokecap.feature;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.zip.CRC32;

/**
 * A soft vocabulary of {@linkplain StrokePatches strokes}: what brings a patch down to a few numbers, and a mixture of
 * Gaussians over these numbers and the patch's place. Learnt once, from public-domain drawings, and part of PokeCap: the
 * words are those of drawings in general, so no picture that anyone trains on or is judged by has a part in them. Arrays
 * are not copied.
 *
 * @param mean {@link StrokePatches#LENGTH} numbers, subtracted from a patch
 * @param basis for each number of a patch its weights in the {@code basis.length / LENGTH} reduced ones
 * @param weights of the Gaussians; they add up to 1
 * @param means for each dimension (the reduced ones, then x and y) those of all Gaussians
 * @param variances in the order of the means; above 0
 */
public record StrokeWords(float[] mean, float[] basis, float[] weights, float[] means, float[] variances) {
    /** How much the place of a patch counts beside what it shows. */
    public static final float PLACE_WEIGHT = 1.5f;

    private static final String RESOURCE = "strokes.words";

    private static final class Bundled {
        private static final StrokeWords WORDS = read();

        private static StrokeWords read() {
            try (InputStream resource = StrokeWords.class.getResourceAsStream(RESOURCE)) {
                if (resource == null) {
                    throw new IllegalStateException("pokecap-core lacks its resource " + RESOURCE
                            + "; the jar was repacked without it, keep io/github/pokecap/feature/" + RESOURCE);
                }
                return StrokeWords.read(resource);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /**
     * Checks that the arrays agree.
     *
     * @param mean as above
     * @param basis as above
     * @param weights as above
     * @param means as above
     * @param variances as above
     */
    public StrokeWords {
        int dimensions = basis.length / StrokePatches.LENGTH + 2;
        if (mean.length != StrokePatches.LENGTH
                || basis.length % StrokePatches.LENGTH != 0
                || means.length != dimensions * weights.length
                || variances.length != means.length) {
            throw new IllegalArgumentException("stroke words of " + mean.length + " means, " + basis.length
                    + " basis numbers, " + weights.length + " weights, " + means.length + " centres and "
                    + variances.length + " variances do not agree");
        }
    }

    /**
     * The words that come with PokeCap.
     *
     * @return read once
     */
    public static StrokeWords bundled() {
        return Bundled.WORDS;
    }

    /** Tells one set of words from another: CRC-32 of what {@link #write} writes. */
    long checksum() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        CRC32 sum = new CRC32();
        sum.update(bytes.toByteArray());
        return sum.getValue();
    }

    /** How many numbers a patch is brought down to. */
    int reduced() {
        return basis.length / StrokePatches.LENGTH;
    }

    /** How many numbers the mixture looks at. */
    int dimensions() {
        return reduced() + 2;
    }

    /** How many words there are. */
    int words() {
        return weights.length;
    }

    /**
     * Brings a patch down to what the mixture looks at.
     *
     * @param patch {@link StrokePatches#LENGTH} numbers
     * @param x its place
     * @param y its place
     * @param reduced where to write the reduced numbers, then the place
     */
    public void reduce(float[] patch, float x, float y, float[] reduced) {
        int length = reduced();
        Arrays.fill(reduced, 0, length, 0);
        for (int i = 0; i < patch.length; i++) {
            float value = patch[i] - mean[i];
            int at = i * length;
            for (int j = 0; j < length; j++) {
                reduced[j] += value * basis[at + j];
            }
        }
        reduced[length] = x * PLACE_WEIGHT;
        reduced[length + 1] = y * PLACE_WEIGHT;
    }

    /**
     * Writes the words.
     *
     * @param stream left open
     * @throws IOException if it cannot be written
     */
    public void write(OutputStream stream) throws IOException {
        DataOutputStream out = new DataOutputStream(stream);
        for (float[] array : new float[][] {mean, basis, weights, means, variances}) {
            out.writeInt(array.length);
            for (float number : array) {
                out.writeFloat(number);
            }
        }
        out.flush();
    }

    private static StrokeWords read(InputStream stream) throws IOException {
        DataInputStream in = new DataInputStream(new BufferedInputStream(stream));
        float[][] arrays = new float[5][];
        for (int i = 0; i < arrays.length; i++) {
            arrays[i] = new float[in.readInt()];
            for (int j = 0; j < arrays[i].length; j++) {
                arrays[i][j] = in.readFloat();
            }
        }
        return new StrokeWords(arrays[0], arrays[1], arrays[2], arrays[3], arrays[4]);
    }
}
