package io.github.pokecap.training.evaluate.report;

import io.github.pokecap.training.evaluate.Evaluation;
import io.github.pokecap.training.evaluate.JudgedPicture;
import io.github.pokecap.training.evaluate.Menagerie;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Writes a report of drawn blobs, to look at while working on its style: the one argument is the file. */
final class ReportDemo {
    private ReportDemo() {}

    public static void main(String[] arguments) throws IOException {
        List<JudgedPicture> pictures = Menagerie.pictures(400);
        Evaluation evaluation = Evaluation.of(pictures, Menagerie.trainingCounts(), 7);
        HtmlReport.titled("Blobs, drawn for a look").write(Path.of(arguments[0]), evaluation, pictures);
    }
}
