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
     * For pictures of a dataset that turn out to be unreadable when they are looked at.
     *
     * @param dataset its name
     * @param problems one for each picture, at least one
     * @return an exception that names the first ten
     */
    public static DatasetException unreadable(String dataset, List<Problem> problems) {
        int most = 10;
        StringBuilder message = new StringBuilder("cannot use dataset " + dataset + ": " + problems.size()
                + (problems.size() == 1 ? " picture is" : " pictures are") + " unreadable");
        problems.stream().limit(most).forEach(problem -> message.append("\n  ").append(problem));
        if (problems.size() > most) {
            message.append("\n  and ").append(problems.size() - most).append(" more");
        }
        return new DatasetException(
                message.append("\nmend or remove them, or leave them out with skipUnreadable()")
                        .toString(),
                problems);
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
