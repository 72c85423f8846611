package io.github.pokecap.cli;

import io.github.pokecap.remote.RemoteFiles;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where something is, as the user wrote it: a path, or a URI such as {@code s3://bucket/key}.
 *
 * @param text what was written
 */
record Location(String text) {
    /** Two letters at least: {@code c:/} is a drive. */
    private static final Pattern URI = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]+://.*", Pattern.DOTALL);

    boolean isRemote() {
        return URI.matcher(text).matches();
    }

    /** Of what is on this machine. */
    Path path() {
        return Path.of(text);
    }

    /** What stands around the last part; null at a root. */
    @Nullable Path parent() {
        String inside = isRemote() ? text.substring(text.indexOf("://") + 2) : text;
        return Path.of(inside).toAbsolutePath().normalize().getParent();
    }

    /** Who reads and writes there. */
    RemoteFiles remote() {
        return RemoteFiles.of(text)
                .orElseThrow(() -> new CliException("cannot use " + text + ": nothing here reads "
                        + text.substring(0, text.indexOf("://") + 3)
                        + "; s3:// is read if pokecap-s3 is on the class path"));
    }

    @Override
    public String toString() {
        return text;
    }
}
