package io.github.pokecap.cli;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.pokecap.training.dataset.Dataset;
import io.github.pokecap.training.dataset.Problem;
import io.github.pokecap.training.evaluate.Evaluation;
import io.github.pokecap.training.evaluate.JudgedPicture;
import io.github.pokecap.training.evaluate.report.HtmlReport;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code pokecap evaluate MODEL DATA...}. */
@Command(
        name = "evaluate",
        description = {
            "Scores a model on labelled or captioned pictures that it has not seen.",
            "",
            "Prints accuracy or F1 of each facet beside what guessing would get, whether confidences mean what they"
                    + " say, and how close the captions are to people's own (CIDEr-D, BLEU, ROUGE-L)."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  pokecap evaluate mine.pokecap test/",
            "  pokecap evaluate mine.pokecap test.zip --html report.html --json scores.json",
            "  pokecap evaluate mine.pokecap test/ --robustness --twin test-in-another-style/"
        })
final class EvaluateCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(index = "0", paramLabel = "MODEL", description = "The model file.")
    private Location model = new Location("");

    @Parameters(index = "1..*", arity = "1..*", paramLabel = "DATA", description = "A dataset; several are one.")
    private List<Location> data = List.of();

    @Option(names = "--json", paramLabel = "FILE", description = "Write all scores as JSON.")
    private @Nullable Location json;

    @Option(names = "--html", paramLabel = "FILE", description = "Write a report with plots and pictures.")
    private @Nullable Location html;

    @Option(names = "--no-pictures", description = "Leave the pictures out of the report; they are their makers'.")
    private boolean noPictures;

    @Option(
            names = "--seed",
            paramLabel = "N",
            description = "What the bootstrap of the intervals and the disturbances draw from; ${DEFAULT-VALUE} unless"
                    + " given.")
    private long seed = 42;

    @Mixin
    private final RobustnessOptions conditions = new RobustnessOptions();

    @Mixin
    private final DatasetArguments datasets = new DatasetArguments();

    @Mixin
    private final ThreadsOption threads = new ThreadsOption();

    @Mixin
    private final ProgressOption progress = new ProgressOption();

    EvaluateCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        ReportFile scores = ReportFile.at(json);
        ReportFile report = ReportFile.at(html);
        LoadedModel loaded = new RemoteArguments(console, progress).model(model);
        JsonNode provenance = Json.read(loaded.captioner().model().provenance());
        Dataset dataset = datasets.open(data, console, progress);
        warnIfSeen(dataset, provenance);
        Judge judge = new Judge(loaded.captioner(), threads.count(), () -> progress.show(console));
        RobustnessRun otherwise = otherwise(judge, dataset);
        List<JudgedPicture> judged =
                datasets.skipBroken() ? judge.readable(dataset, this::leftOut) : judge.all(dataset);
        if (judged.stream()
                .allMatch(p -> p.answers().isEmpty() && p.references().isEmpty())) {
            throw new CliException("dataset " + dataset.name() + " has no captions and none of the model's facets "
                    + loaded.captioner().facets().stream()
                            .map(facet -> facet.name())
                            .toList()
                    + ", so there is nothing to score by");
        }
        Evaluation evaluation =
                Evaluation.of(judged, trainingCounts(provenance), seed).with(otherwise.measure(judged, seed));
        console.out().write(evaluation.toTable());
        if (scores != null) {
            Files.writeString(scores.path(), evaluation.toJson() + "\n", StandardCharsets.UTF_8);
            scores.deliver();
        }
        if (report != null) {
            HtmlReport.titled(loaded.name() + " on " + dataset.name())
                    .withPictures(!noPictures)
                    .write(report.path(), evaluation, judged);
            report.deliver();
        }
        return ExitCode.OK;
    }

    private void leftOut(List<Problem> problems) {
        problems.forEach(problem -> console.complain("left out: " + problem));
    }

    private void warnIfSeen(Dataset dataset, JsonNode provenance) {
        if (dataset.digest().equals(provenance.path("dataset").path("digest").asText())) {
            console.complain("warning: the model was learnt from these very pictures, so the scores flatter it;"
                    + " pokecap inspect shows those of held-out pictures");
        }
    }

    /** All that can be wrong with the other conditions is told before the work begins. */
    private RobustnessRun otherwise(Judge judge, Dataset dataset) {
        RobustnessRun run = new RobustnessRun(judge, console);
        conditions
                .disturbances(new RemoteArguments(console, progress))
                .forEach(disturbance -> run.add(disturbance, dataset, seed));
        conditions.twins().forEach(twin -> run.add(twin, datasets.open(List.of(twin), console, progress), dataset));
        return run;
    }

    private static Map<String, Map<String, Integer>> trainingCounts(JsonNode provenance) {
        Map<String, Map<String, Integer>> counts = new LinkedHashMap<>();
        provenance.path("counts").properties().forEach(facet -> {
            Map<String, Integer> values = new LinkedHashMap<>();
            facet.getValue()
                    .properties()
                    .forEach(
                            value -> values.put(value.getKey(), value.getValue().asInt()));
            counts.put(facet.getKey(), values);
        });
        return counts;
    }
}
