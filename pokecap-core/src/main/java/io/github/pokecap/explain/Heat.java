package io.github.pokecap.explain;

import java.util.Arrays;

/**
 * How much confidence in a tag each region of a picture carries. A positive number is what is lost when the region and
 * half of each region beside it are taken away, a negative one what is gained. Immutable.
 *
 * <p>The regions are cells of a grid that covers the picture: of {@code rows} and {@code columns} cells on {@code width}
 * by {@code height} pixels, the cell in row <i>r</i> and column <i>c</i> goes from pixel {@code c * width / columns} to
 * just before pixel {@code (c + 1) * width / columns}, and from line {@code r * height / rows} to just before line
 * {@code (r + 1) * height / rows}, rounded down.
 *
 * @param rows of cells, at least 1
 * @param columns of cells, at least 1
 * @param values differences of confidence from -1 to 1: the top row from left to right, then the next
 */
public record Heat(int rows, int columns, float[] values) {
    /**
     * Copies the values.
     *
     * @param rows at least 1
     * @param columns at least 1
     * @param values {@code rows * columns} of them
     * @throws IllegalArgumentException if there are more or fewer
     */
    public Heat {
        if (rows < 1 || columns < 1 || values.length != rows * columns) {
            throw new IllegalArgumentException(
                    "heat of " + rows + " x " + columns + " cells does not agree with " + values.length + " values");
        }
        values = values.clone();
    }

    /**
     * All cells.
     *
     * @return a copy, row by row
     */
    @Override
    public float[] values() {
        return values.clone();
    }

    /**
     * One cell.
     *
     * @param row from 0, the top
     * @param column from 0, the left
     * @return difference of confidence
     */
    public float at(int row, int column) {
        return values[row * columns + column];
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Heat heat
                && rows == heat.rows
                && columns == heat.columns
                && Arrays.equals(values, heat.values);
    }

    @Override
    public int hashCode() {
        return 31 * (31 * rows + columns) + Arrays.hashCode(values);
    }

    @Override
    public String toString() {
        return "Heat[rows=" + rows + ", columns=" + columns + ", values=" + Arrays.toString(values) + "]";
    }
}
