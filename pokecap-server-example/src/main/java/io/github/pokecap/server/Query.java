package io.github.pokecap.server;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.eclipse.jetty.server.Request;
import org.jspecify.annotations.Nullable;

/**
 * What a request for captions asks for.
 *
 * @param explain whether to say what spoke for each tag
 * @param top how many values to rank
 */
record Query(boolean explain, int top) {
    private static final int USUAL_TOP = 3;
    private static final int MOST_TOP = 1_000;
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,4}");

    /** Read here, as UTF-8: Javalin would take the charset of the body's Content-Type, and fail if there is none such. */
    static Query of(Request request) {
        try {
            var fields = Request.extractQueryParameters(request, StandardCharsets.UTF_8);
            return new Query(flag("explain", fields.getValue("explain")), top(fields.getValue("top")));
        } catch (IllegalArgumentException e) {
            throw Problem.of(ProblemType.MALFORMED_REQUEST, "the query after the question mark is no UTF-8")
                    .exception();
        }
    }

    private static boolean flag(String name, @Nullable String value) {
        if (value == null || value.equals("false")) {
            return false;
        }
        if (value.isEmpty() || value.equals("true")) {
            return true;
        }
        throw malformed(name, value, "true or false");
    }

    private static int top(@Nullable String value) {
        if (value == null) {
            return USUAL_TOP;
        }
        int number = NUMBER.matcher(value).matches() ? Integer.parseInt(value) : 0;
        if (number < 1 || number > MOST_TOP) {
            throw malformed("top", value, "a whole number from 1 to " + MOST_TOP);
        }
        return number;
    }

    private static ProblemException malformed(String name, String value, String expected) {
        return Problem.of(
                        ProblemType.MALFORMED_REQUEST,
                        "the parameter " + name + " is \"" + value + "\", but it must be " + expected)
                .exception();
    }
}
