package io.github.pokecap.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code pokecap inspect [MODEL]}. */
@Command(
        name = "inspect",
        description = {
            "Shows what is in a model and where it comes from: features, facets, values, scores, template, provenance."
        },
        footerHeading = "%nExamples:%n",
        footer = {"  pokecap inspect mine.pokecap", "  pokecap inspect mine.pokecap --json"})
final class InspectCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(
            arity = "0..1",
            paramLabel = "MODEL",
            description = "The model file; the bundled model if there is none.")
    private @Nullable Location model;

    @Option(names = "--json", description = "Write it as one JSON object.")
    private boolean json;

    InspectCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        LoadedModel loaded = model == null
                ? LoadedModel.bundled("inspect MODEL")
                : new RemoteArguments(console, new ProgressOption()).model(model);
        console.out()
                .write(json ? Json.indented(ModelJson.of(loaded)) + "\n" : ModelText.of(loaded, console.columns()));
        return ExitCode.OK;
    }
}
