package io.github.pokecap.training.dataset;

import java.util.Objects;

/**
 * Something in a dataset that cannot be used, or deserves a second look.
 *
 * @param severity whether an example was lost to it
 * @param where the metadata file and line, or the Parquet file and row, and the picture:
 *     {@code metadata.jsonl line 12 (bulbasaur.png)}
 * @param message what is wrong and how to mend it
 */
public record Problem(Severity severity, String where, String message) {
    /**
     * Checks the parts.
     *
     * @param severity whether an example was lost
     * @param where file, line and picture
     * @param message what is wrong and how to mend it
     */
    public Problem {
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(where, "where");
        Objects.requireNonNull(message, "message");
    }

    /** Whether an example was lost to a problem. */
    public enum Severity {
        /** The example cannot be used. Opening the dataset fails, unless broken examples are to be skipped. */
        ERROR,
        /** No example was lost, but something was ignored: a field, or a picture that no line names. */
        WARNING
    }

    /**
     * A problem that cost an example.
     *
     * @param where file, line and picture
     * @param message what is wrong and how to mend it
     * @return a problem of severity {@link Severity#ERROR}
     */
    public static Problem error(String where, String message) {
        return new Problem(Severity.ERROR, where, message);
    }

    /**
     * A problem that cost no example.
     *
     * @param where file, line and picture
     * @param message what was ignored, and why
     * @return a problem of severity {@link Severity#WARNING}
     */
    public static Problem warning(String where, String message) {
        return new Problem(Severity.WARNING, where, message);
    }

    /**
     * Whether an example was lost.
     *
     * @return true if the severity is {@link Severity#ERROR}
     */
    public boolean isError() {
        return severity == Severity.ERROR;
    }

    /**
     * One line for people.
     *
     * @return {@code where: message}
     */
    @Override
    public String toString() {
        return where + ": " + message;
    }
}
