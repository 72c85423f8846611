package io.github.pokecap.image;

import java.util.Arrays;

/** The connected parts of a mask; pixels that share a side are connected. */
final class Parts {
    private final int width;
    private final int height;
    private final boolean[] mask;
    /** Number of each pixel's part, from 1; 0 outside the mask. */
    private final int[] part;

    private int[] sizes = new int[16];
    private int count;

    Parts(int width, int height, boolean[] mask) {
        this.width = width;
        this.height = height;
        this.mask = mask;
        this.part = new int[mask.length];
        int[] queue = new int[mask.length];
        for (int pixel = 0; pixel < mask.length; pixel++) {
            if (mask[pixel] && part[pixel] == 0) {
                flood(pixel, queue);
            }
        }
    }

    static int count(boolean[] mask) {
        int count = 0;
        for (boolean set : mask) {
            count += set ? 1 : 0;
        }
        return count;
    }

    /** Pixels of the largest part; 0 if there is none. */
    int largest() {
        return Arrays.stream(sizes, 0, count + 1).max().orElse(0);
    }

    /** The mask without its smaller parts. */
    boolean[] atLeast(int pixels) {
        boolean[] kept = new boolean[mask.length];
        for (int pixel = 0; pixel < kept.length; pixel++) {
            kept[pixel] = part[pixel] > 0 && sizes[part[pixel]] >= pixels;
        }
        return kept;
    }

    /** All that is outside the parts that touch the border: what is no mask, and the parts enclosed by it. */
    boolean[] notConnectedToBorder() {
        boolean[] touches = new boolean[count + 1];
        for (int x = 0; x < width; x++) {
            touches[part[x]] = true;
            touches[part[(height - 1) * width + x]] = true;
        }
        for (int y = 0; y < height; y++) {
            touches[part[y * width]] = true;
            touches[part[y * width + width - 1]] = true;
        }
        boolean[] rest = new boolean[mask.length];
        for (int pixel = 0; pixel < rest.length; pixel++) {
            rest[pixel] = part[pixel] == 0 || !touches[part[pixel]];
        }
        return rest;
    }

    private void flood(int seed, int[] queue) {
        count++;
        if (count == sizes.length) {
            sizes = Arrays.copyOf(sizes, 2 * count);
        }
        int end = 0;
        part[seed] = count;
        queue[end++] = seed;
        for (int next = 0; next < end; next++) {
            int pixel = queue[next];
            int x = pixel % width;
            end = reach(pixel - width, pixel >= width, queue, end);
            end = reach(pixel - 1, x > 0, queue, end);
            end = reach(pixel + 1, x < width - 1, queue, end);
            end = reach(pixel + width, pixel < mask.length - width, queue, end);
        }
        sizes[count] = end;
    }

    private int reach(int pixel, boolean inside, int[] queue, int end) {
        if (!inside || !mask[pixel] || part[pixel] != 0) {
            return end;
        }
        part[pixel] = count;
        queue[end] = pixel;
        return end + 1;
    }
}
