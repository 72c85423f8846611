package io.github.pokecap.cli;

import io.github.pokecap.cli.explain.ExplanationPage;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code pokecap caption [MODEL] PICTURE|FOLDER...}. */
@Command(
        name = "caption",
        customSynopsis = "pokecap caption [OPTIONS] [MODEL] PICTURE|FOLDER|-...",
        description = {
            "Says what is in pictures: a sentence, and tags with confidences.",
            "",
            "A picture is PNG, JPEG, WebP, GIF (first frame) or BMP, told by its bytes. A confidence of 0.8 means right"
                    + " 8 times in 10. What cannot be read is named on stderr; the rest is captioned all the same."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  pokecap caption mine.pokecap bulbasaur.png",
            "  pokecap caption mine.pokecap pictures/ --format jsonl > captions.jsonl",
            "  pokecap caption mine.pokecap -r pictures/ --format csv --top 1",
            "  pokecap caption mine.pokecap pictures/ --explain why.html",
            "  cat bulbasaur.png | pokecap caption mine.pokecap -"
        })
final class CaptionCommand implements Callable<Integer> {
    private static final int USUAL_TOP = 3;
    private static final int MOST_TOP = 1_000_000;

    private final Console console;

    @Parameters(
            arity = "0..*",
            paramLabel = "[MODEL] PICTURE|FOLDER|-",
            description = "A model file first (the bundled one if there is none), then pictures, folders of pictures,"
                    + " or - for one picture from stdin.")
    private List<String> arguments = List.of();

    @Option(
            names = {"-f", "--format"},
            paramLabel = "FORMAT",
            description = "text (for people; the default), json (one array), jsonl (an object a line) or csv.")
    private OutputFormat format = OutputFormat.TEXT;

    @Option(
            names = "--top",
            paramLabel = "N",
            description = "How many values to give of a facet with one answer, best first; " + USUAL_TOP
                    + " unless given. In text, unless given, only what the captioner stands by.")
    private @Nullable Integer top;

    @Option(
            names = {"-r", "--recursive"},
            description = "Look into folders within folders.")
    private boolean recursive;

    @Option(
            names = "--explain",
            paramLabel = "FILE",
            description = "Write an HTML page that shows which features and which regions of each picture spoke for its"
                    + " tags; json and jsonl tell it as well. The page holds the pictures themselves: hand it on only if"
                    + " you may hand them on.")
    private @Nullable Location explain;

    @Mixin
    private final ThreadsOption threads = new ThreadsOption();

    @Mixin
    private final ProgressOption progress = new ProgressOption();

    CaptionCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        if (top != null && (top < 1 || top > MOST_TOP)) {
            throw new CliException("--top is " + top + ", outside 1 to " + MOST_TOP);
        }
        boolean named = !arguments.isEmpty() && LoadedModel.isModel(arguments.get(0));
        List<String> pictures = named ? arguments.subList(1, arguments.size()) : arguments;
        if (pictures.isEmpty()) {
            throw new CliException("no picture given: pokecap caption [MODEL] PICTURE|FOLDER...");
        }
        ReportFile page = ReportFile.at(explain);
        RemoteArguments remote = new RemoteArguments(console, progress);
        LoadedModel model =
                named ? remote.model(new Location(arguments.get(0))) : LoadedModel.bundled("caption MODEL PICTURE");
        FoundPictures found = new PictureFinder(console, recursive, remote).find(pictures);
        if (found.pictures().isEmpty()) {
            throw new CliException("there is no picture to caption");
        }
        if (page == null) {
            return caption(found, model, writer(model));
        }
        int code;
        try (ExplanationPage explanations = ExplanationPage.create(page.path(), model.name())) {
            code = caption(found, model, new ExplainedResults(writer(model), explanations));
        }
        page.deliver();
        return code;
    }

    private int caption(FoundPictures found, LoadedModel model, ResultWriter writer) throws IOException {
        try (ShownProgress shown = showsBar() ? progress.show(console) : new NoProgress()) {
            CaptionRun run = new CaptionRun(model.captioner(), explain != null, threads.count(), shown, console);
            int failed = found.failures() + run.caption(found.pictures(), writer);
            return failed == 0 ? ExitCode.OK : ExitCode.SOME_FAILED;
        }
    }

    private ResultWriter writer(LoadedModel model) {
        return switch (format) {
            case TEXT -> new TextResults(console.out(), console.colorful(), new Selection(top));
            case JSON -> new JsonResults(console.out(), new Selection(top == null ? USUAL_TOP : top));
            case JSONL -> new JsonLinesResults(console.out(), new Selection(top == null ? USUAL_TOP : top));
            case CSV ->
                new CsvResults(console.out(), model.captioner().facets(), new Selection(top == null ? USUAL_TOP : top));
        };
    }

    /** Results that scroll over a terminal are progress enough. */
    private boolean showsBar() {
        return console.lively() && !console.outIsTerminal();
    }
}
