package io.github.pokecap.cli;

import io.github.pokecap.Captioner;
import io.github.pokecap.pokedex.Pokedex;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.regex.Pattern;

/**
 * A captioner and where it was read from.
 *
 * @param name of the file, or of the bundled model
 * @param captioner ready to work
 * @param bytes size of the model file
 */
record LoadedModel(String name, Captioner captioner, long bytes) {
    private static final String ENDING = ".pokecap";
    private static final Pattern VERSION = Pattern.compile("\\?versionId=.*$");
    private static final byte[] MAGIC = "POKECAP".getBytes(StandardCharsets.US_ASCII);

    static LoadedModel of(Path file) throws IOException {
        if (Files.isDirectory(file)) {
            throw new CliException("cannot read model " + file + ": it is a folder; give the model file in it");
        }
        return new LoadedModel(file.toString(), Captioner.load(file), Files.size(file));
    }

    /** The bundled Pokédex; {@code command} is what the user typed, for the cure. */
    static LoadedModel bundled(String command) throws IOException {
        if (!Pokedex.isBundled()) {
            throw new CliException("this build has no bundled model; give one: ./pokecap " + command);
        }
        Captioner captioner = Pokedex.captioner();
        return new LoadedModel("(bundled Pokédex)", captioner, captioner.model().toBytes().length);
    }

    /** Whether an argument names a model and not a picture: by its name, or on this machine by its first bytes. */
    static boolean isModel(String argument) {
        return new Location(argument).isRemote()
                ? VERSION.matcher(argument).replaceFirst("").endsWith(ENDING)
                : argument.endsWith(ENDING) || beginsAsModel(Path.of(argument));
    }

    /** Whether there is a file that begins as models do. */
    static boolean beginsAsModel(Path file) {
        if (!Files.isRegularFile(file)) {
            return false;
        }
        try (InputStream in = Files.newInputStream(file)) {
            return Arrays.equals(in.readNBytes(MAGIC.length), MAGIC);
        } catch (IOException e) {
            return false; // Whoever opens it next says why it cannot be.
        }
    }
}
