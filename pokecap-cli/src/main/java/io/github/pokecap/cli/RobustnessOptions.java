package io.github.pokecap.cli;

import io.github.pokecap.training.disturb.Disturbance;
import io.github.pokecap.training.disturb.Disturbances;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** In what other conditions the pictures are shown. */
final class RobustnessOptions {
    @Option(
            names = "--robustness",
            description =
                    "Also show each picture on a coloured and on a photographic ground, at 64 px, as JPEG of quality"
                            + " 40, mirrored and turned by 15 degrees, and tell what every score loses.")
    private boolean robustness;

    @Option(
            names = "--photos",
            paramLabel = "FOLDER",
            description = "Photographs for the photographic ground; without them it is made of noise.")
    private @Nullable Location photos;

    @Option(
            names = "--twin",
            paramLabel = "DATA",
            description = "The same subjects in another style, under the same file names: one more condition. May be"
                    + " given several times.")
    private List<Location> twins = List.of();

    List<Location> twins() {
        return twins;
    }

    /** None unless asked for. */
    List<Disturbance> disturbances(RemoteArguments remote) {
        if (photos == null) {
            return robustness ? Disturbances.usual() : List.of();
        }
        if (!robustness) {
            throw new CliException("--photos is the ground of one condition of --robustness; add --robustness");
        }
        Path folder = remote.folder(photos);
        try {
            return Disturbances.usual(Disturbances.photographicGround(folder));
        } catch (IllegalArgumentException e) {
            // The user knows the place as it was given, and not by where its copy is.
            throw new CliException(
                    "--photos: " + String.valueOf(e.getMessage()).replace(folder.toString(), photos.text()), e);
        }
    }
}
