package io.github.pokecap.feature;

import io.github.pokecap.image.Picture;

/** The foreground mask of a picture, placed in the middle of a square so that its aspect shows, and measured. */
final class Silhouette {
    private final Picture picture;
    private final int width;
    private final int height;
    private final int side;
    private final int left;
    private final int top;
    private int area;
    private double centerX;
    private double centerY;

    Silhouette(Picture picture) {
        this.picture = picture;
        this.width = picture.width();
        this.height = picture.height();
        this.side = Math.max(width, height);
        this.left = (side - width) / 2;
        this.top = (side - height) / 2;
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                if (picture.isForeground(y * width + x)) {
                    area++;
                    centerX += x;
                    centerY += y;
                }
            }
        }
        centerX /= Math.max(1, area);
        centerY /= Math.max(1, area);
    }

    /** How many pixels are foreground. */
    int area() {
        return area;
    }

    /** The filled share of each cell of a grid over the square, row by row. */
    void writeGrid(int cells, float[] row, int offset) {
        float cellArea = (float) side * side / (cells * cells);
        for (int y = 0; y < height; y++) {
            int cellRow = offset + (y + top) * cells / side * cells;
            for (int x = 0; x < width; x++) {
                if (picture.isForeground(y * width + x)) {
                    row[cellRow + (x + left) * cells / side] += 1 / cellArea;
                }
            }
        }
    }

    /** The farthest foreground pixel in each direction from the centre of mass, in halves of the square's side. */
    void writeReach(int directions, float[] row, int offset) {
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                if (isRim(x, y)) {
                    double dx = x - centerX;
                    double dy = y - centerY;
                    double turn = Math.atan2(dy, dx) / (2 * Math.PI);
                    int direction = Math.floorMod((int) Math.floor(turn * directions), directions);
                    float reach = (float) (Math.sqrt(dx * dx + dy * dy) * 2 / side);
                    row[offset + direction] = Math.max(row[offset + direction], reach);
                }
            }
        }
    }

    private boolean isRim(int x, int y) {
        int i = y * width + x;
        return picture.isForeground(i)
                && (x == 0
                        || x == width - 1
                        || y == 0
                        || y == height - 1
                        || !picture.isForeground(i - 1)
                        || !picture.isForeground(i + 1)
                        || !picture.isForeground(i - width)
                        || !picture.isForeground(i + width));
    }

    /** How many separate runs of foreground a row of each band crosses, on average. */
    void writeRowCrossings(int bands, float[] row, int offset) {
        for (int y = 0; y < height; y++) {
            row[offset + y * bands / height] += runs(y * width, width, 1) * (float) bands / height;
        }
    }

    /** How many separate runs of foreground a column of each band crosses, on average. */
    void writeColumnCrossings(int bands, float[] row, int offset) {
        for (int x = 0; x < width; x++) {
            row[offset + x * bands / width] += runs(x, height, width) * (float) bands / width;
        }
    }

    private int runs(int first, int pixels, int step) {
        int runs = 0;
        boolean inside = false;
        for (int i = 0; i < pixels; i++) {
            boolean now = picture.isForeground(first + i * step);
            runs += now && !inside ? 1 : 0;
            inside = now;
        }
        return runs;
    }

    /** Aspect, extent, symmetry, centre, spread along the main and the other axis, and the main axis's tilt. */
    void writeShape(float[] row, int offset) {
        double xx = 0;
        double yy = 0;
        double xy = 0;
        int mirrored = 0;
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                if (picture.isForeground(y * width + x)) {
                    double dx = x - centerX;
                    double dy = y - centerY;
                    xx += dx * dx;
                    yy += dy * dy;
                    xy += dx * dy;
                    mirrored += picture.isForeground(y * width + width - 1 - x) ? 1 : 0;
                }
            }
        }
        double scale = 1.0 / area / side / side;
        double mean = (xx + yy) * scale / 2;
        double half = Math.hypot((xx - yy) * scale / 2, xy * scale);
        row[offset] = (float) StrictMath.log((double) width / height);
        row[offset + 1] = (float) area / (width * height);
        row[offset + 2] = (float) mirrored / area;
        row[offset + 3] = (float) (centerX / width - 0.5);
        row[offset + 4] = (float) (centerY / height - 0.5);
        row[offset + 5] = (float) Math.sqrt(mean + half);
        row[offset + 6] = (float) Math.sqrt(Math.max(0, mean - half));
        row[offset + 7] = (float) (0.5 * StrictMath.atan2(2 * xy, xx - yy));
    }
}
