package io.github.pokecap.cli;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.pokecap.training.CaptionerEvaluator;
import io.github.pokecap.training.dataset.Dataset;
import io.github.pokecap.training.dataset.DatasetException;
import io.github.pokecap.training.dataset.Problem;
import io.github.pokecap.training.evaluate.Evaluation;
import io.github.pokecap.training.evaluate.JudgedPicture;
import io.github.pokecap.training.evaluate.report.HtmlReport;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
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
            "  pokecap evaluate mine.pokecap test.zip --html report.html --json scores.json"
        })
final class EvaluateCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(index = "0", paramLabel = "MODEL", description = "The model file.")
    private Path model = Path.of("");

    @Parameters(index = "1..*", arity = "1..*", paramLabel = "DATA", description = "A dataset; several are one.")
    private List<Path> data = List.of();

    @Option(names = "--json", paramLabel = "FILE", description = "Write all scores as JSON.")
    private @Nullable Path json;

    @Option(names = "--html", paramLabel = "FILE", description = "Write a report with plots and pictures.")
    private @Nullable Path html;

    @Option(names = "--no-pictures", description = "Leave the pictures out of the report; they are their makers'.")
    private boolean noPictures;

    @Option(
            names = "--seed",
            paramLabel = "N",
            description = "What the bootstrap of the intervals draws from; ${DEFAULT-VALUE} unless given.")
    private long seed = 42;

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
        ReportFile.check(json);
        ReportFile.check(html);
        LoadedModel loaded = LoadedModel.of(model);
        JsonNode provenance = Json.read(loaded.captioner().model().provenance());
        Dataset dataset = datasets.open(data, console);
        warnIfSeen(dataset, provenance);
        List<JudgedPicture> judged = judge(loaded, dataset);
        if (judged.stream()
                .allMatch(p -> p.answers().isEmpty() && p.references().isEmpty())) {
            throw new CliException("dataset " + dataset.name() + " has no captions and none of the model's facets "
                    + loaded.captioner().facets().stream()
                            .map(facet -> facet.name())
                            .toList()
                    + ", so there is nothing to score by");
        }
        Evaluation evaluation = Evaluation.of(judged, trainingCounts(provenance), seed);
        console.out().write(evaluation.toTable());
        if (json != null) {
            Files.writeString(json, evaluation.toJson() + "\n", StandardCharsets.UTF_8);
        }
        if (html != null) {
            HtmlReport.titled(loaded.name() + " on " + dataset.name())
                    .withPictures(!noPictures)
                    .write(html, evaluation, judged);
        }
        return ExitCode.OK;
    }

    private void warnIfSeen(Dataset dataset, JsonNode provenance) {
        if (dataset.digest().equals(provenance.path("dataset").path("digest").asText())) {
            console.complain("warning: the model was learnt from these very pictures, so the scores flatter it;"
                    + " pokecap inspect shows those of held-out pictures");
        }
    }

    private List<JudgedPicture> judge(LoadedModel loaded, Dataset dataset) {
        CaptionerEvaluator evaluator = new CaptionerEvaluator(loaded.captioner(), threads.count());
        List<Problem> unreadable = new ArrayList<>();
        List<JudgedPicture> judged;
        try (ShownProgress shown = progress.show(console)) {
            judged = evaluator.judgeReadable(dataset, shown, unreadable::add);
        }
        if (!unreadable.isEmpty() && (!datasets.skipBroken() || judged.isEmpty())) {
            throw DatasetException.unreadable(dataset.name(), unreadable);
        }
        unreadable.forEach(problem -> console.complain("left out: " + problem));
        return judged;
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
