package io.github.pokecap.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * A file that is written at the end: its place is looked at before the work begins.
 *
 * @param location where the user wants it
 * @param path where it is written; elsewhere at first if that is a URI
 */
record ReportFile(Location location, Path path) {
    /** None if none is wanted. */
    static @Nullable ReportFile at(@Nullable Location location) {
        if (location == null) {
            return null;
        }
        if (!location.isRemote()) {
            check(location.path());
            return new ReportFile(location, location.path());
        }
        location.remote().requireTarget(location.text());
        try {
            Path path = Files.createTempFile("pokecap-", location.text().replaceFirst("^.*(?=\\.)|^.*$", ""));
            path.toFile().deleteOnExit();
            return new ReportFile(location, path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Puts what was written where the user wants it. */
    void deliver() throws IOException {
        if (location.isRemote()) {
            RemoteArguments.publish(path, location);
            Files.delete(path);
        }
    }

    private static void check(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        if (Files.isDirectory(file) || folder == null) {
            throw new CliException("cannot write " + file + ": it is a folder; add a file name");
        }
        if (!Files.isDirectory(folder)) {
            throw new CliException("cannot write " + file + ": there is no folder " + folder + "; make it first");
        }
        if (!Files.isWritable(Files.exists(file) ? file : folder)) {
            throw new CliException("cannot write " + file + ": it may not be written by this user; choose another");
        }
        if (Files.isRegularFile(file) && PictureLook.isMeantAsPicture(file)) {
            throw new CliException("cannot write " + file + ": it is a picture; choose another name for the report");
        }
        if (LoadedModel.beginsAsModel(file)) {
            throw new CliException("cannot write " + file + ": it is a model; choose another name for the report");
        }
    }
}
