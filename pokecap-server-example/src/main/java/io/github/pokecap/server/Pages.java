package io.github.pokecap.server;

import io.javalin.http.staticfiles.Location;
import io.javalin.http.staticfiles.StaticFileConfig;
import java.util.Map;

/** The page that people try the server with: the files of the folder page, at the root. */
final class Pages {
    /** Everything comes from here; pictures may also be shown from memory. */
    static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' blob: data:;"
            + " connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    private static final String FOLDER = "/io/github/pokecap/server/page";

    private Pages() {}

    /** Browsers ask each time whether the file is the same, by its ETag. */
    static void serve(StaticFileConfig files) {
        files.hostedPath = "/";
        files.directory = FOLDER;
        files.location = Location.CLASSPATH;
        files.headers = Map.of("Content-Security-Policy", POLICY, "Cache-Control", "no-cache");
    }
}
