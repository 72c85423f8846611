package io.github.pokecap.creatures;

/**
 * How a creature is put into its picture. Immutable.
 *
 * @param backdrop what is behind it
 * @param rotation by how many degrees it is turned clockwise, any finite number
 * @param mirrored whether left and right are swapped
 */
public record Scene(Backdrop backdrop, double rotation, boolean mirrored) {

    /** The plain picture: transparent, upright, facing as drawn. */
    public static final Scene PLAIN = new Scene(Backdrop.TRANSPARENT, 0, false);

    /**
     * Checks the rotation.
     *
     * @param backdrop what is behind it
     * @param rotation by how many degrees it is turned clockwise
     * @param mirrored whether left and right are swapped
     * @throws IllegalArgumentException if the rotation is not finite
     */
    public Scene {
        if (!Double.isFinite(rotation)) {
            throw new IllegalArgumentException(
                    "cannot set scene: rotation is " + rotation + "; give a finite number of degrees");
        }
    }

    /**
     * The same scene on something else.
     *
     * @param other what is to be behind the creature
     * @return the changed scene
     */
    public Scene on(Backdrop other) {
        return new Scene(other, rotation, mirrored);
    }

    /**
     * The same scene with the creature turned.
     *
     * @param degrees by how much, clockwise, counted from upright
     * @return the changed scene
     */
    public Scene rotated(double degrees) {
        return new Scene(backdrop, degrees, mirrored);
    }

    /**
     * The same scene with left and right swapped.
     *
     * @return the changed scene
     */
    public Scene mirror() {
        return new Scene(backdrop, rotation, !mirrored);
    }
}
