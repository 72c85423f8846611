package io.github.pokecap.feature;

/**
 * Binary descriptors of keypoints, 256 bits each, and where the keypoints are. Immutable.
 */
public final class Descriptors {
    /** How many {@code long}s hold one descriptor. */
    public static final int LONGS = 4;

    /** No descriptor at all. */
    public static final Descriptors NONE = new Descriptors(new long[0], new float[0], new float[0]);

    private final long[] bits;
    private final float[] x;
    private final float[] y;

    /**
     * Wraps descriptors; the arrays are copied.
     *
     * @param bits {@value #LONGS} longs a descriptor
     * @param x horizontal position of each keypoint, in pixels of the picture
     * @param y vertical position of each keypoint, in pixels of the picture
     * @throws IllegalArgumentException if the lengths do not agree
     */
    public Descriptors(long[] bits, float[] x, float[] y) {
        if (bits.length != x.length * LONGS || x.length != y.length) {
            throw new IllegalArgumentException(bits.length + " longs, " + x.length + " x and " + y.length
                    + " y do not agree: a descriptor has " + LONGS + " longs and one position");
        }
        this.bits = bits.clone();
        this.x = x.clone();
        this.y = y.clone();
    }

    /**
     * How many there are.
     *
     * @return 0 or more
     */
    public int count() {
        return x.length;
    }

    /**
     * One quarter of one descriptor.
     *
     * @param index of the descriptor
     * @param quarter from 0 to 3
     * @return 64 bits of it
     */
    public long bits(int index, int quarter) {
        return bits[index * LONGS + quarter];
    }

    /**
     * Horizontal position of a keypoint.
     *
     * @param index of the descriptor
     * @return pixels from the left edge of the picture
     */
    public float x(int index) {
        return x[index];
    }

    /**
     * Vertical position of a keypoint.
     *
     * @param index of the descriptor
     * @return pixels from the top edge of the picture
     */
    public float y(int index) {
        return y[index];
    }
}
