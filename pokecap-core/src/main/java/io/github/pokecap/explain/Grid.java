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
    record Cell(int left, int top, int right, int bottom) {
        boolean has(int x, int y) {
            return x >= left && x < right && y >= top && y < bottom;
        }
    }

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
     * Six by six: fine enough to tell an ear from a foot, coarse enough that what is taken away is missed.
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

    /**
     * The cell and half of each of its neighbours. Features are made to bear the loss of a little, so that a cell alone
     * is hardly missed; windows that overlap hide more and still tell where.
     */
    Cell window(int row, int column, int width, int height) {
        Cell cell = cell(row, column, width, height);
        int aside = width / columns / 2;
        int above = height / rows / 2;
        return new Cell(
                Math.max(0, cell.left() - aside),
                Math.max(0, cell.top() - above),
                Math.min(width, cell.right() + aside),
                Math.min(height, cell.bottom() + above));
    }
}
