package io.github.pokecap.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code pokecap verify MODEL...}. */
@Command(
        name = "verify",
        description = {
            "Checks model files: every byte against its hash, every number against its range, and that each model"
                    + " captions a drawing.",
            "",
            "Prints each model's id, the version of its format, and the size of each section. What is refused is told on"
                    + " stderr with the reason. A hash tells damage, not who made a file: to be sure that it is the one you"
                    + " mean, give its id by --sha256."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  pokecap verify mine.pokecap",
            "  pokecap verify models/*.pokecap --format json",
            "  pokecap verify mine.pokecap --sha256 e2b94d03d1cca5c2b6970582..."
        })
final class VerifyCommand implements Callable<Integer> {
    private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");

    /** How verdicts are written. */
    enum Format {
        TEXT,
        JSON
    }

    private final Console console;

    @Parameters(arity = "1..*", paramLabel = "MODEL", description = "Model files.")
    private List<Location> models = List.of();

    @Option(
            names = "--sha256",
            paramLabel = "ID",
            description = "Refuse the model if its id, which is its SHA-256, is another; for one MODEL.")
    private @Nullable String sha256;

    @Option(
            names = {"-f", "--format"},
            paramLabel = "FORMAT",
            description = "text (for people; the default) or json (one array).")
    private Format format = Format.TEXT;

    VerifyCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        String id = id();
        ArrayNode array = Json.array();
        int refused = 0;
        for (Location model : models) {
            Verdict verdict = verdict(model, id);
            if (!verdict.isOk()) {
                console.complain(verdict.reason());
                refused++;
            }
            if (format == Format.TEXT) {
                console.out().write(VerdictText.of(verdict));
                console.out().flush();
            }
            array.add(VerdictJson.of(verdict));
        }
        if (format == Format.JSON) {
            console.out().write(Json.indented(array) + "\n");
        }
        return refused == 0 ? ExitCode.OK : ExitCode.SOME_FAILED;
    }

    /** A copy as it is, and not by way of what loads models: a broken one is to be judged, not to be refused. */
    private Verdict verdict(Location model, @Nullable String id) {
        if (!model.isRemote()) {
            return Verdict.of(model.path(), id);
        }
        try {
            Path copy = new RemoteArguments(console, new ProgressOption())
                    .copy(model, false)
                    .path();
            return Verdict.of(copy, id).named(copy, model.text());
        } catch (CliException e) {
            return Verdict.refused(model.text(), String.valueOf(e.getMessage()));
        }
    }

    private @Nullable String id() {
        if (sha256 == null) {
            return null;
        }
        String id = sha256.toLowerCase(Locale.ROOT);
        if (!SHA256.matcher(id).matches()) {
            throw new CliException("--sha256 is \"" + sha256 + "\", not 64 digits of 0-9 and a-f");
        }
        if (models.size() > 1) {
            throw new CliException(
                    "--sha256 is of one model, but " + models.size() + " are given; verify them one by one");
        }
        return id;
    }
}
