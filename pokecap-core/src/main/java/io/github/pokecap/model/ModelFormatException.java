package io.github.pokecap.model;

/**
 * A model file that is refused: no model at all, damaged, cut short, of another version, or breaking a rule of the
 * format. The message names the file, the place in it, what was found there and what to do about it.
 */
public final class ModelFormatException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /**
     * With what is wrong.
     *
     * @param message which file, where in it, what is wrong, and how to mend it
     */
    public ModelFormatException(String message) {
        super(message);
    }

    /**
     * With what is wrong and what was thrown underneath.
     *
     * @param message which file, where in it, what is wrong, and how to mend it
     * @param cause what was thrown underneath
     */
    public ModelFormatException(String message, Throwable cause) {
        super(message, cause);
    }

    /** The sentence that every refusal begins with. */
    static ModelFormatException of(String file, String problem) {
        return new ModelFormatException("cannot read model " + file + ": " + problem);
    }
}
