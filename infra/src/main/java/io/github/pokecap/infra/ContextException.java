package io.github.pokecap.infra;

import java.util.List;

/** The context cannot be deployed. Its message tells every mistake, one a line. */
final class ContextException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    ContextException(List<String> mistakes) {
        super(String.join(System.lineSeparator(), mistakes));
    }
}
