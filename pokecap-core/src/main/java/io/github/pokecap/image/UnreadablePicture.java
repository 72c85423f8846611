package io.github.pokecap.image;

import org.jspecify.annotations.Nullable;

/**
 * Why bytes are no picture, without the file's name. Checked, so that {@link PictureDecoder} cannot forget to make it
 * a {@link PictureException} that has the name.
 */
final class UnreadablePicture extends Exception {
    private static final long serialVersionUID = 1L;

    private final String reason;

    UnreadablePicture(String reason) {
        this(reason, null);
    }

    UnreadablePicture(String reason, @Nullable Throwable cause) {
        super(reason, cause);
        this.reason = reason;
    }

    static UnreadablePicture cutShort(ImageFormat format, int length, String missing) {
        return new UnreadablePicture(
                format + " ends at byte " + length + " before " + missing + "; it was cut short, copy it again");
    }

    static UnreadablePicture damaged(ImageHeader header, String how, @Nullable Throwable cause) {
        return new UnreadablePicture(
                header.format() + " of " + header.width() + " x " + header.height() + " is damaged: " + how
                        + "; take another copy or save it again",
                cause);
    }

    /** For the picture of that name; an empty name is left out. */
    PictureException of(String name) {
        return new PictureException("cannot read picture" + (name.isEmpty() ? "" : " " + name) + ": " + reason, this);
    }
}
