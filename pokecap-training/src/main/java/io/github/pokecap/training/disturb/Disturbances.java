package io.github.pokecap.training.disturb;

import java.nio.file.Path;
import java.util.List;

/**
 * The usual disturbances.
 *
 * <p>A ground can only be laid behind a picture that is transparent somewhere: nothing else tells its subject from its
 * own ground. The others take any picture.
 */
public final class Disturbances {
    private Disturbances() {}

    /**
     * The six by which models are compared: on a coloured and on a photographic ground, at 64 pixels, as JPEG of quality
     * 40, mirrored, and turned by 15 degrees.
     *
     * @return them, in this order
     */
    public static List<Disturbance> usual() {
        return usual(photographicGround());
    }

    /**
     * The same six with photographs of your own as the photographic ground.
     *
     * @param photographs what {@link #photographicGround(Path)} gave
     * @return them, in the same order
     */
    public static List<Disturbance> usual(Disturbance photographs) {
        return List.of(coloredGround(), photographs, longestSide(64), jpeg(40), mirrored(), rotated(15));
    }

    /**
     * Behind the picture, one of eight colours from pale to dark, another for each picture.
     *
     * @return the disturbance; it refuses a picture without transparency
     */
    public static Disturbance coloredGround() {
        return new ColoredGround();
    }

    /**
     * Behind the picture, a landscape or a room out of focus, made of noise: another for each picture. Its detail falls
     * off with size as in photographs, where the amplitude is inverse to the frequency (Field, <i>Relations between the
     * statistics of natural images and the response properties of cortical cells</i>, 1987).
     *
     * @return the disturbance; it refuses a picture without transparency
     */
    public static Disturbance photographicGround() {
        return new PhotographicGround(NaturalScene::paint);
    }

    /**
     * Behind the picture, one of the photographs in a folder, cut to the picture's size from its middle.
     *
     * @param folder with PNG, JPEG, GIF or BMP files; what lies in folders below it does not count
     * @return the disturbance; it refuses a picture without transparency
     * @throws IllegalArgumentException if the folder cannot be read or has no such file; the message names it
     */
    public static Disturbance photographicGround(Path folder) {
        return new PhotographicGround(PhotoFolder.of(folder));
    }

    /**
     * Scaled down, with its transparency; a smaller picture stays as it is.
     *
     * @param pixels of the longest side, at least 1
     * @return the disturbance
     * @throws IllegalArgumentException if there is no pixel left
     */
    public static Disturbance longestSide(int pixels) {
        return new LongestSide(pixels);
    }

    /**
     * Over white, and compressed with loss.
     *
     * @param quality from 1, the worst, to 100, on the scale of libjpeg
     * @return the disturbance
     * @throws IllegalArgumentException if the quality is outside that
     */
    public static Disturbance jpeg(int quality) {
        return new JpegQuality(quality);
    }

    /**
     * Left and right changed.
     *
     * @return the disturbance
     */
    public static Disturbance mirrored() {
        return new Mirrored();
    }

    /**
     * Turned clockwise about its middle, on a canvas that holds all of it. The new corners are transparent, or white if
     * the picture has no transparency.
     *
     * @param degrees clockwise
     * @return the disturbance
     */
    public static Disturbance rotated(int degrees) {
        return new Rotated(degrees);
    }
}
