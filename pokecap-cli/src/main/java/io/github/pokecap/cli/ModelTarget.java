package io.github.pokecap.cli;

import io.github.pokecap.Captioner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Where a training will put its model: looked at before hours are spent. */
record ModelTarget(Location location) {
    /** Refuses a place that cannot be written, or that holds something else than a model. */
    void check() {
        if (location.isRemote()) {
            location.remote().requireTarget(location.text());
            return;
        }
        Path file = location.path();
        Path folder = file.toAbsolutePath().getParent();
        if (Files.isDirectory(file) || folder == null) {
            throw refusal("it is a folder; add a file name");
        }
        if (!Files.exists(folder)) {
            throw refusal("the folder " + folder + " does not exist; make it first");
        }
        if (!Files.isDirectory(folder)) {
            throw refusal(folder + " is a file, not a folder");
        }
        if (Files.isSymbolicLink(file)) {
            throw refusal("it is a symbolic link; give the file that it points to, or remove the link");
        }
        if (Files.exists(file, LinkOption.NOFOLLOW_LINKS) && !LoadedModel.beginsAsModel(file)) {
            throw refusal("there is a file of this name that is no PokeCap model; choose another name, or remove it");
        }
        // Permissions are only half of it (a read-only disk, a quota): write to know.
        try {
            Files.delete(Files.createTempFile(folder, ".pokecap-", ".tmp"));
        } catch (IOException e) {
            throw refusal(
                    "the folder " + folder + " cannot be written to; choose another, or change its permissions", e);
        }
    }

    /** Writes the model, over an older one if there is one. */
    void write(Captioner captioner) throws IOException {
        if (location.isRemote()) {
            publish(captioner);
        } else {
            captioner.save(location.path());
        }
    }

    /** A model that took hours is not lost to a connection that fails at the end. */
    private void publish(Captioner captioner) throws IOException {
        Path kept = Files.createTempDirectory("pokecap-").resolve("trained.pokecap");
        captioner.save(kept);
        try {
            RemoteArguments.publish(kept, location);
        } catch (CliException e) {
            throw new CliException(e.getMessage() + "; the model itself is kept in " + kept, e);
        }
        Files.delete(kept);
        Files.delete(kept.toAbsolutePath().getParent());
    }

    private CliException refusal(String problem) {
        return refusal(problem, null);
    }

    private CliException refusal(String problem, @Nullable Throwable cause) {
        return new CliException("cannot write model " + location + ": " + problem, cause);
    }
}
