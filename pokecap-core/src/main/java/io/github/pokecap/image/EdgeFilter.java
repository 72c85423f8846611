package io.github.pokecap.image;

/**
 * Smooths numbers over an image, but not across its edges: the recursive filter of Gastal and Oliveira, <i>Domain
 * Transform for Edge-Aware Image and Video Processing</i>, 2011. Four sweeps, whatever the reach.
 */
final class EdgeFilter {
    /** Pixels that a number reaches where all is of one colour. */
    private static final double REACH = 6;
    /** A colour difference that weighs as much as the reach. */
    private static final double EDGE = 12;

    private final int width;
    private final int height;
    /** How much each pixel takes from its left and from its upper neighbour, and the other way round. */
    private final float[] across;

    private final float[] down;

    EdgeFilter(LabImage image) {
        width = image.width();
        height = image.height();
        across = new float[image.size()];
        down = new float[image.size()];
        for (int pixel = 0; pixel < across.length; pixel++) {
            across[pixel] = pixel % width == 0 ? 0 : share(image.distance(pixel, pixel - 1));
            down[pixel] = pixel < width ? 0 : share(image.distance(pixel, pixel - width));
        }
    }

    private static float share(double difference) {
        return (float) Math.exp(-Math.sqrt(2) / REACH * (1 + REACH / EDGE * difference));
    }

    /** In place. */
    void smooth(float[] numbers) {
        for (int pixel = 1; pixel < numbers.length; pixel++) {
            numbers[pixel] += across[pixel] * (numbers[pixel - 1] - numbers[pixel]);
        }
        for (int pixel = numbers.length - 2; pixel >= 0; pixel--) {
            numbers[pixel] += across[pixel + 1] * (numbers[pixel + 1] - numbers[pixel]);
        }
        for (int pixel = width; pixel < numbers.length; pixel++) {
            numbers[pixel] += down[pixel] * (numbers[pixel - width] - numbers[pixel]);
        }
        for (int pixel = (height - 1) * width - 1; pixel >= 0; pixel--) {
            numbers[pixel] += down[pixel + width] * (numbers[pixel + width] - numbers[pixel]);
        }
    }
}
