package io.github.pokecap.cli;

import io.github.pokecap.Captioner;
import io.github.pokecap.training.CaptionerTrainer;
import io.github.pokecap.training.dataset.Dataset;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code pokecap train DATA... -o MODEL}. */
@Command(
        name = "train",
        description = {
            "Learns a captioner from pictures with labels or captions, and writes it to a model file.",
            "",
            "DATA is a folder or zip of pictures with a metadata.jsonl or metadata.csv, or Parquet; s3:// too. A line:",
            "  {\"file_name\": \"a.png\", \"text\": \"a green frog\", \"color\": \"green\"}",
            "Every field with a word is a facet with one answer, every list a facet with any number of answers;"
                    + " without any such field the words of the captions are learnt."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  pokecap train pokemon/ -o mine.pokecap",
            "  pokecap train kanto.zip johto.zip -o both.pokecap --group-by chain",
            "  pokecap train pokemon/ -o mine.pokecap --classifier all --seed 7",
            "  pokecap train pokemon/ -o mine.pokecap --template \"a {color} {likeness}\""
        })
final class TrainCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(arity = "1..*", paramLabel = "DATA", description = "A dataset; several are learnt as one.")
    private List<Location> data = List.of();

    @Option(
            names = {"-o", "--output"},
            required = true,
            paramLabel = "MODEL",
            description =
                    "The model file to write, such as mine.pokecap or s3://bucket/mine.pokecap. An older model is replaced at the very end.")
    private Location output = new Location("");

    @Mixin
    private final LearningOptions learning = new LearningOptions();

    @Mixin
    private final DatasetArguments datasets = new DatasetArguments();

    @Mixin
    private final ThreadsOption threads = new ThreadsOption();

    @Mixin
    private final ProgressOption progress = new ProgressOption();

    TrainCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        long start = System.nanoTime();
        ModelTarget target = new ModelTarget(output);
        target.check();
        CaptionerTrainer trainer = learning.trainer(datasets.skipBroken(), threads.count());
        try (InterruptNotice notice =
                InterruptNotice.saying(console.err(), "interrupted; model " + output + " was not written")) {
            Dataset dataset = datasets.open(data, console, progress);
            learning.check(dataset);
            if (!progress.quiet()) {
                learning.hints(dataset).forEach(hint -> console.err().println("hint: " + hint));
            }
            Captioner captioner = train(trainer, dataset);
            notice.write(() -> target.write(captioner));
            TrainingSummary summary = new TrainingSummary(captioner, learning.passedOver(dataset));
            console.out().write(summary.text(output, (System.nanoTime() - start) / 1e9));
        }
        return ExitCode.OK;
    }

    private Captioner train(CaptionerTrainer trainer, Dataset dataset) {
        try (ShownProgress shown = progress.show(console)) {
            return trainer.train(dataset, shown);
        }
    }
}
