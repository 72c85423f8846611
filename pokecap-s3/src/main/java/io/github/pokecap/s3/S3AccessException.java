package io.github.pokecap.s3;

import java.io.IOException;

/**
 * An object that could not be read or written. The message names the object, where it was looked for, what was tried
 * and what helps; no credential is ever part of it.
 */
public final class S3AccessException extends IOException {
    private static final long serialVersionUID = 1L;

    S3AccessException(String message) {
        super(message);
    }

    S3AccessException(String message, Throwable cause) {
        super(message, cause);
    }
}
