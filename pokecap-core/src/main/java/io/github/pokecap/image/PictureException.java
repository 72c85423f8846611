package io.github.pokecap.image;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Bytes that are no picture, or one that is damaged or larger than the limits allow. The message says which, and what
 * to do about it; the {@link #reason()} says it to a program.
 */
public final class PictureException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** For whoever answers each kind in another way. */
    private final Reason reason;

    /** What is wrong with a picture, for whoever answers each in another way. */
    public enum Reason {
        /** In a format that is read, but damaged, cut short or without a pixel; another copy may do. */
        DAMAGED,
        /** Not in a format that is read, or in a kind of one that is not; the same picture saved as PNG may do. */
        FOREIGN_FORMAT,
        /** Over a limit of {@link PictureLimits}; the same picture made smaller may do. */
        TOO_LARGE
    }

    /**
     * With what is wrong; {@link Reason#DAMAGED}.
     *
     * @param message what, where, and how to mend it
     */
    public PictureException(String message) {
        this(Reason.DAMAGED, message, null);
    }

    /**
     * With what is wrong and what was thrown underneath; {@link Reason#DAMAGED}.
     *
     * @param message what, where, and how to mend it
     * @param cause what was thrown underneath
     */
    public PictureException(String message, Throwable cause) {
        this(Reason.DAMAGED, message, cause);
    }

    /**
     * With the reason, what is wrong and what was thrown underneath.
     *
     * @param reason which kind of wrong
     * @param message what, where, and how to mend it
     * @param cause what was thrown underneath; null if nothing was
     */
    public PictureException(Reason reason, String message, @Nullable Throwable cause) {
        super(message, cause);
        this.reason = Objects.requireNonNull(reason, "reason");
    }

    /**
     * What is wrong.
     *
     * @return which kind of wrong
     */
    public Reason reason() {
        return reason;
    }
}
