package io.github.pokecap.server;

/** What people look at. */
final class Pages {
    /** Everything comes from here; pictures may also be shown from memory. */
    static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:;"
            + " connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private Pages() {}
}
