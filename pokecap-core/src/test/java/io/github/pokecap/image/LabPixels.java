package io.github.pokecap.image;

/** Images of greys, told by their lightness. */
final class LabPixels {
    private LabPixels() {}

    /** One row for each text, one pixel for each digit: 0 is black, 9 is lightness 90. */
    static LabImage greys(String... rows) {
        int width = rows[0].length();
        float[] lab = new float[3 * width * rows.length];
        for (int pixel = 0; pixel < width * rows.length; pixel++) {
            int row = pixel / width;
            lab[3 * pixel] = 10 * (rows[row].charAt(pixel % width) - '0');
        }
        return new LabImage(width, rows.length, lab);
    }
}
