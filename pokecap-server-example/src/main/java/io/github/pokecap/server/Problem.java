package io.github.pokecap.server;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.pokecap.image.PictureException;
import org.eclipse.jetty.http.HttpStatus;
import org.slf4j.event.Level;

/**
 * Why there is no answer, as RFC 9457 has it.
 *
 * @param type a URI that explains it, or about:blank where the status says it all
 * @param title the same for every problem of the type
 * @param status of the answer
 * @param detail what is wrong with this request, and what helps
 * @param name of the type, for logs and metrics
 * @param passes whether another try in a moment may do
 */
record Problem(String type, String title, int status, String detail, String name, boolean passes) {
    static final String CONTENT_TYPE = "application/problem+json";
    static final String RETRY_SECONDS = "1";

    static Problem of(ProblemType type, String detail) {
        return new Problem(type.uri(), type.title(), type.status(), detail, type.slug(), type.passes());
    }

    /** What HTTP itself has a status for. */
    static Problem ofStatus(int status, String detail) {
        String title = HttpStatus.getMessage(status);
        return new Problem("about:blank", title, status, detail, "http-" + status, status == 503);
    }

    static Problem of(PictureException e) {
        ProblemType type = switch (e.reason()) {
            case DAMAGED -> ProblemType.DAMAGED_PICTURE;
            case FOREIGN_FORMAT -> ProblemType.UNSUPPORTED_PICTURE_FORMAT;
            case TOO_LARGE -> ProblemType.PICTURE_TOO_LARGE;
        };
        return of(type, String.valueOf(e.getMessage()));
    }

    /** Of its line in the log. What passes is only counted: a server that is asked too much must not write a book of it. */
    Level level() {
        return passes ? Level.DEBUG : Level.INFO;
    }

    ProblemException exception() {
        return new ProblemException(this);
    }

    ObjectNode json(String requestId) {
        return Json.object()
                .put("type", type)
                .put("title", title)
                .put("status", status)
                .put("detail", detail)
                .put("requestId", requestId);
    }
}
