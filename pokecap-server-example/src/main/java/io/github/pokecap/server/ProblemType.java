package io.github.pokecap.server;

/** The problems of this server's own; docs/server.md has a paragraph for each. What HTTP itself tells is about:blank. */
enum ProblemType {
    MALFORMED_REQUEST("malformed-request", 400, "The request cannot be understood"),
    DAMAGED_PICTURE("damaged-picture", 400, "The picture cannot be decoded"),
    BODY_TOO_SLOW("body-too-slow", 408, "The body did not come in time"),
    BODY_TOO_LARGE("body-too-large", 413, "The body is too large"),
    PICTURE_TOO_LARGE("picture-too-large", 413, "The picture is too large"),
    TOO_MANY_PICTURES("too-many-pictures", 413, "There are too many pictures in the request"),
    UNSUPPORTED_CONTENT_TYPE("unsupported-content-type", 415, "The body is of another type than pictures come in"),
    UNSUPPORTED_PICTURE_FORMAT("unsupported-picture-format", 415, "The picture is in a format that is not read"),
    NOTHING_TO_TELL("nothing-to-tell", 422, "The picture shows nothing that the model is sure of"),
    INTERNAL_ERROR("internal-error", 500, "The server failed"),
    QUEUE_FULL("queue-full", 503, "The server has as much to do as it takes on"),
    DEADLINE_PASSED("deadline-passed", 503, "The picture could not be captioned in time"),
    SHUTTING_DOWN("shutting-down", 503, "The server is shutting down");

    private static final String PAGE = "https://github.com/pokecap/pokecap/blob/HEAD/docs/server.md#";

    private final String slug;
    private final int status;
    private final String title;

    ProblemType(String slug, int status, String title) {
        this.slug = slug;
        this.status = status;
        this.title = title;
    }

    String slug() {
        return slug;
    }

    String uri() {
        return PAGE + slug;
    }

    int status() {
        return status;
    }

    String title() {
        return title;
    }

    /** Another try in a moment may do. */
    boolean passes() {
        return status == 503;
    }
}
