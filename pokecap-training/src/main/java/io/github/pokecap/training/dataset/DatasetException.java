package io.github.pokecap.training.dataset;

import java.util.List;

/** A dataset that cannot be opened or read. The message says what is wrong, where, and how to go on. */
public final class DatasetException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    DatasetException(String message) {
        super(message);
        this.problems = List.of();
    }

    DatasetException(String message, Throwable cause) {
        super(message, cause);
        this.problems = List.of();
    }

    DatasetException(String message, List<Problem> problems) {
        super(message);
        this.problems = List.copyOf(problems);
    }

    /**
     * Everything that was found, of which the message lists the first ten errors.
     *
     * @return errors and warnings in the order in which they were found; empty if the dataset as a whole is the problem
     */
    @SuppressWarnings("NullAway") // null after Java deserialisation, which leaves transient fields out
    public List<Problem> problems() {
        return problems == null ? List.of() : problems;
    }
}
