package io.github.pokecap.image;

import io.github.pokecap.image.PictureException.Reason;
import org.jspecify.annotations.Nullable;

/**
 * Why bytes are no picture, without the file's name. Checked, so that {@link PictureDecoder} cannot forget to make it
 * a {@link PictureException} that has the name.
 */
final class UnreadablePicture extends Exception {
    private static final long serialVersionUID = 1L;

    private final Reason kind;
    private final String reason;

    UnreadablePicture(String reason) {
        this(Reason.DAMAGED, reason, null);
    }

    private UnreadablePicture(Reason kind, String reason, @Nullable Throwable cause) {
        super(reason, cause);
        this.kind = kind;
        this.reason = reason;
    }

    static UnreadablePicture foreign(String reason) {
        return new UnreadablePicture(Reason.FOREIGN_FORMAT, reason, null);
    }

    static UnreadablePicture tooLarge(String reason) {
        return new UnreadablePicture(Reason.TOO_LARGE, reason, null);
    }

    static UnreadablePicture cutShort(ImageFormat format, int length, String missing) {
        return new UnreadablePicture(
                format + " ends at byte " + length + " before " + missing + "; it was cut short, copy it again");
    }

    static UnreadablePicture damaged(ImageHeader header, String how, @Nullable Throwable cause) {
        return new UnreadablePicture(
                Reason.DAMAGED,
                header.format() + " of " + header.width() + " x " + header.height() + " is damaged: " + how
                        + "; take another copy or save it again",
                cause);
    }

    /** For the picture of that name; an empty name is left out. */
    PictureException of(String name) {
        return new PictureException(
                kind, "cannot read picture" + (name.isEmpty() ? "" : " " + name) + ": " + reason, this);
    }
}
