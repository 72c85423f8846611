package io.github.pokecap.release;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** Verifies with {@code gpg} and the keys in {@code GNUPGHOME}. */
final class GnuPg {
    static final Signatures VERIFYING = GnuPg::verify;

    private GnuPg() {}

    private static void verify(String name, Path file, Problems problems) throws IOException {
        Path signature = file.resolveSibling(file.getFileName() + ".asc");
        if (Files.notExists(signature)) {
            problems.add(name, "it is not signed; there is no " + signature.getFileName());
            return;
        }
        Process gpg = new ProcessBuilder("gpg", "--batch", "--verify", signature.toString(), file.toString())
                .redirectErrorStream(true)
                .start();
        String said = new String(gpg.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        try {
            problems.unless(
                    gpg.waitFor() == 0,
                    name,
                    "its signature does not hold: "
                            + said.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while gpg verified " + name, e);
        }
    }
}
