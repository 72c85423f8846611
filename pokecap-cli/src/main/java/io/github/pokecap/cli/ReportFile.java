package io.github.pokecap.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** A file that is written at the end: looked at before the work begins. */
final class ReportFile {
    private ReportFile() {}

    static void check(@Nullable Path file) {
        if (file == null) {
            return;
        }
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
