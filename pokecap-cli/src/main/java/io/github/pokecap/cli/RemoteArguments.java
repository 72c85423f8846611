package io.github.pokecap.cli;

import io.github.pokecap.remote.RemoteCopy;
import io.github.pokecap.remote.RemoteModel;
import io.github.pokecap.remote.TransferProgress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Brings what arguments name by URI to this machine, and says on stderr which copy is used. */
final class RemoteArguments {
    private final Console console;
    private final ProgressOption progress;

    RemoteArguments(Console console, ProgressOption progress) {
        this.console = console;
        this.progress = progress;
    }

    LoadedModel model(Location location) throws IOException {
        if (!location.isRemote()) {
            return LoadedModel.of(location.path());
        }
        try {
            RemoteModel model = location.remote().model(location.text());
            tell(location, model.origin());
            return new LoadedModel(location.text(), model.captioner(), model.bytes());
        } catch (IOException e) {
            throw failure(e);
        }
    }

    RemoteCopy copy(Location location, boolean recursive) {
        RemoteCopy copy;
        try (ShownProgress shown = progress.show(console)) {
            copy = location.remote().copy(location.text(), recursive, transfer(shown));
        } catch (IOException e) {
            throw failure(e);
        }
        // Whoever names a hundred pictures sees each of them in the results.
        if (Files.isDirectory(copy.path()) || recursive) {
            tell(location, copy.origin());
        }
        return copy;
    }

    /** A folder of which nothing may be missing. */
    Path folder(Location location) {
        if (!location.isRemote()) {
            return location.path();
        }
        RemoteCopy copy = copy(location, true);
        if (!copy.failures().isEmpty()) {
            throw new CliException(copy.failures().get(0));
        }
        return copy.path();
    }

    static void publish(Path file, Location location) {
        try {
            location.remote().publish(file, location.text());
        } catch (IOException e) {
            throw failure(e);
        }
    }

    private void tell(Location location, String origin) {
        if (!progress.quiet()) {
            console.err().println(Printable.of(location + ": " + origin));
        }
    }

    /** Not as a failure of a file: "Broken pipe" of a connection is no reader that went away. */
    private static CliException failure(IOException e) {
        return new CliException(e.getMessage() == null ? e.toString() : e.getMessage(), e);
    }

    private static TransferProgress transfer(ShownProgress shown) {
        return new TransferProgress() {
            @Override
            public void begin(String stage, long steps) {
                shown.begin(stage, steps);
            }

            @Override
            public void step() {
                shown.step();
            }
        };
    }
}
