package io.github.pokecap.server;

import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;
import org.eclipse.jetty.server.Request;
import org.jspecify.annotations.Nullable;

/** Names requests, so that an answer and a line of the log can be put together. */
final class RequestIds {
    static final String HEADER = "X-Request-Id";

    private static final String ATTRIBUTE = "pokecap.request-id";
    private static final Pattern GOOD = Pattern.compile("[A-Za-z0-9._-]{1,64}");

    private RequestIds() {}

    /** The id that the request brought, if it is one, else a new one; the same at every call. */
    static String of(Request request) {
        if (request.getAttribute(ATTRIBUTE) instanceof String known) {
            return known;
        }
        String id = from(request.getHeaders().get(HEADER));
        request.setAttribute(ATTRIBUTE, id);
        return id;
    }

    static String from(@Nullable String header) {
        return header != null && GOOD.matcher(header).matches()
                ? header
                : HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextLong());
    }
}
