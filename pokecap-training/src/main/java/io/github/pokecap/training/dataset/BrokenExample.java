package io.github.pokecap.training.dataset;

/** Ends the reading of one line or row; what is thrown becomes a {@link Problem} at its place. */
final class BrokenExample extends Exception {
    private static final long serialVersionUID = 1L;

    BrokenExample(String message) {
        super(message, null, false, false);
    }

    String reason() {
        return String.valueOf(getMessage());
    }
}
