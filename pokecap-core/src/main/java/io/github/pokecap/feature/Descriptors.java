package io.github.pokecap.feature;

/** Binary descriptors of keypoints, 256 bits each, and where and how large the keypoints are. Immutable. */
public final class Descriptors {
    /** How many {@code long}s hold one descriptor. */
    public static final int LONGS = 4;

    /** No descriptor at all. */
    public static final Descriptors NONE = new Descriptors(new long[0], new float[0], new float[0]);

    private final long[] bits;
    private final float[] x;
    private final float[] y;
    private final float[] size;

    /**
     * Wraps descriptors of points that have no size; the arrays are copied.
     *
     * @param bits {@value #LONGS} longs a descriptor
     * @param x horizontal position of each keypoint, in pixels of the picture
     * @param y vertical position of each keypoint, in pixels of the picture
     * @throws IllegalArgumentException if the lengths do not agree
     */
    public Descriptors(long[] bits, float[] x, float[] y) {
        this(bits, x, y, new float[x.length]);
    }

    /**
     * Wraps descriptors; the arrays are copied.
     *
     * @param bits {@value #LONGS} longs a descriptor
     * @param x horizontal position of each keypoint, in pixels of the picture
     * @param y vertical position of each keypoint, in pixels of the picture
     * @param size diameter of what each keypoint's descriptor tells of, in pixels of the picture
     * @throws IllegalArgumentException if the lengths do not agree
     */
    public Descriptors(long[] bits, float[] x, float[] y, float[] size) {
        if (bits.length != x.length * LONGS || x.length != y.length || x.length != size.length) {
            throw new IllegalArgumentException(bits.length + " longs, " + x.length + " x, " + y.length + " y and "
                    + size.length + " sizes do not agree: a descriptor has " + LONGS
                    + " longs, one position and one size");
        }
        this.bits = bits.clone();
        this.x = x.clone();
        this.y = y.clone();
        this.size = size.clone();
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

    /**
     * Diameter of what a keypoint's descriptor tells of.
     *
     * @param index of the descriptor
     * @return pixels of the picture; 0 if not known
     */
    public float size(int index) {
        return size[index];
    }
}
