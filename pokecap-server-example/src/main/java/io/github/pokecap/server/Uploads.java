package io.github.pokecap.server;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the pictures in a body. */
final class Uploads {
    private static final String MULTIPART = "multipart/form-data";
    private static final String BYTES = "application/octet-stream";

    private Uploads() {}

    /**
     * The pictures of a body.
     *
     * @param fields names of the multipart fields that hold pictures
     * @param most how many there may be
     * @return at least one
     * @throws ProblemException if the body is of another type, malformed, or holds none or too many
     */
    static List<Upload> of(@Nullable String contentType, byte[] body, Set<String> fields, int most) {
        String type = contentType == null ? "" : contentType.toLowerCase(Locale.ROOT);
        int end = type.indexOf(';');
        String media = (end < 0 ? type : type.substring(0, end)).strip();
        if (media.equals(MULTIPART)) {
            return MultipartPictures.of(String.valueOf(contentType), body, fields, most);
        }
        if (!media.startsWith("image/") && !media.equals(BYTES)) {
            throw Problem.of(
                            ProblemType.UNSUPPORTED_CONTENT_TYPE,
                            (media.isEmpty() ? "the body has no Content-Type" : "the body is " + media)
                                    + "; send the picture as " + MULTIPART + " in the field "
                                    + fields.iterator().next()
                                    + ", or its bytes as image/png, another image type or " + BYTES)
                    .exception();
        }
        if (body.length == 0) {
            throw Problem.of(ProblemType.MALFORMED_REQUEST, "the body is empty; send the bytes of a picture")
                    .exception();
        }
        return List.of(new Upload("", body));
    }
}
