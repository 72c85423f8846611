package io.github.pokecap.feature;

import io.github.pokecap.image.Picture;

/**
 * The foreground of a picture, a bit a pixel, so that what is asked of 64 pixels is asked once. Immutable.
 *
 * @param width of the picture
 * @param height of the picture
 * @param words as many for each row as hold its bits, row by row; bits beyond the width are 0
 */
record Mask(int width, int height, long[] words) {
    private static final int BITS = 64;

    /** Worked out once for all extractors that look at a picture. */
    static Mask of(Picture picture) {
        return picture.derived(Mask.class, Mask::read);
    }

    private static Mask read(Picture picture) {
        int width = picture.width();
        int inRow = (width + BITS - 1) / BITS;
        long[] words = new long[inRow * picture.height()];
        int pixel = 0;
        for (int row = 0; row < words.length; row += inRow) {
            for (int from = 0; from < width; from += BITS) {
                long word = 0;
                int bits = Math.min(BITS, width - from);
                for (int bit = 0; bit < bits; bit++, pixel++) {
                    word |= (picture.isForeground(pixel) ? 1L : 0L) << bit;
                }
                words[row + from / BITS] = word;
            }
        }
        return new Mask(width, picture.height(), words);
    }

    private int inRow() {
        return (width + BITS - 1) / BITS;
    }

    /** The first pixel of the foreground in a row, from a column on; the width if there is none. */
    int nextInside(int y, int from) {
        return next(y, from, 0);
    }

    /** The first pixel of the background in a row, from a column on; the width if there is none. */
    int nextOutside(int y, int from) {
        return next(y, from, -1);
    }

    /** The first bit that is set after all bits are turned where {@code turn} has them. */
    private int next(int y, int from, long turn) {
        if (from >= width) {
            return width;
        }
        int first = y * inRow();
        int word = from / BITS;
        long left = (words[first + word] ^ turn) & (-1L << from);
        while (left == 0) {
            word++;
            if (word == inRow()) {
                return width;
            }
            left = words[first + word] ^ turn;
        }
        return Math.min(width, word * BITS + Long.numberOfTrailingZeros(left));
    }

    /** How many pixels of a row are foreground from one column up to another. */
    int count(int y, int from, int to) {
        int count = 0;
        int first = y * inRow();
        for (int word = from / BITS; word * BITS < to; word++) {
            long bits = words[first + word];
            if (word == from / BITS) {
                bits &= -1L << from;
            }
            if (to < (word + 1) * BITS) {
                bits &= (1L << to) - 1;
            }
            count += Long.bitCount(bits);
        }
        return count;
    }

    /** The pixels of the foreground whose four neighbours are foreground too. */
    Mask interior() {
        int inRow = inRow();
        long[] inner = new long[words.length];
        for (int i = inRow; i < words.length - inRow; i++) {
            int word = i % inRow;
            long before = word == 0 ? 0 : words[i - 1] >>> (BITS - 1);
            long after = word == inRow - 1 ? 0 : words[i + 1] << (BITS - 1);
            inner[i] = words[i]
                    & ((words[i] << 1) | before)
                    & ((words[i] >>> 1) | after)
                    & words[i - inRow]
                    & words[i + inRow];
        }
        return new Mask(width, height, inner);
    }

    /** The pixels that are in this mask and not in the other, of the same size. */
    Mask without(Mask other) {
        long[] left = new long[words.length];
        for (int i = 0; i < left.length; i++) {
            left[i] = words[i] & ~other.words[i];
        }
        return new Mask(width, height, left);
    }

    /** The pixels of the foreground below which begins a run: those that have background, or nothing, above. */
    Mask tops() {
        long[] tops = words.clone();
        for (int i = inRow(); i < tops.length; i++) {
            tops[i] &= ~words[i - inRow()];
        }
        return new Mask(width, height, tops);
    }

    boolean isEmpty() {
        for (long word : words) {
            if (word != 0) {
                return false;
            }
        }
        return true;
    }
}
