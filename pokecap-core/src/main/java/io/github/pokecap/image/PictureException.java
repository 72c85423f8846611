package io.github.pokecap.image;

/**
 * Bytes that are no picture, or one that is damaged or larger than the limits allow. The message says which, and what
 * to do about it.
 */
public final class PictureException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /**
     * With what is wrong.
     *
     * @param message what, where, and how to mend it
     */
    public PictureException(String message) {
        super(message);
    }

    /**
     * With what is wrong and what was thrown underneath.
     *
     * @param message what, where, and how to mend it
     * @param cause what was thrown underneath
     */
    public PictureException(String message, Throwable cause) {
        super(message, cause);
    }
}
