package io.github.pokecap.explain;

/**
 * Cells of equal size laid over a picture, as far as whole pixels allow.
 *
 * @param rows of cells, from 1 to 64
 * @param columns of cells, from 1 to 64
 */
public record Grid(int rows, int columns) {
    private static final int MOST = 64;
    private static final Grid USUAL = new Grid(6, 6);

    /** Pixels from the left edge and the top edge on, up to but without the right and the bottom edge. */
    record Cell(int left, int top, int right, int bottom) {}

    /**
     * Checks the numbers.
     *
     * @param rows from 1 to 64
     * @param columns from 1 to 64
     * @throws IllegalArgumentException if one is out of range
     */
    public Grid {
        if (rows < 1 || rows > MOST || columns < 1 || columns > MOST) {
            throw new IllegalArgumentException(
                    "a grid of " + rows + " x " + columns + " cells is not within 1 x 1 to " + MOST + " x " + MOST);
        }
    }

    /**
     * Six by six: fine enough to tell an ear from a foot, coarse enough that a cell without its pixels is missed.
     *
     * @return what an explanation uses unless told otherwise
     */
    public static Grid usual() {
        return USUAL;
    }

    /** The same grid with no more cells than there are pixels, so that every cell has one. */
    Grid within(int width, int height) {
        return new Grid(Math.min(rows, height), Math.min(columns, width));
    }

    Cell cell(int row, int column, int width, int height) {
        return new Cell(
                column * width / columns,
                row * height / rows,
                (column + 1) * width / columns,
                (row + 1) * height / rows);
    }
}
