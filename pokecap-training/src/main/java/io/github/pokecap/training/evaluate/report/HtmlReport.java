package io.github.pokecap.training.evaluate.report;

import io.github.pokecap.training.evaluate.Evaluation;
import io.github.pokecap.training.evaluate.FacetScores;
import io.github.pokecap.training.evaluate.JudgedPicture;
import io.github.pokecap.training.html.HtmlPage;
import io.github.pokecap.training.html.Markup;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/**
 * An evaluation as one HTML file: no network, no script, light or dark as the reader likes it, fit to print. Immutable
 * and thread-safe.
 *
 * <pre>{@code
 * HtmlReport.titled("Pokédex, test split").write(Path.of("report.html"), evaluation, pictures);
 * }</pre>
 *
 * <p>Everything that comes from a dataset is escaped, and a content security policy in the page lets no script run.
 */
public final class HtmlReport {
    private final String title;
    private final boolean withPictures;

    private HtmlReport(String title, boolean withPictures) {
        this.title = Objects.requireNonNull(title, "title");
        this.withPictures = withPictures;
    }

    /**
     * A report that shows its pictures.
     *
     * @param title its headline
     * @return the report
     */
    public static HtmlReport titled(String title) {
        return new HtmlReport(title, true);
    }

    /**
     * The same report, with or without pictures. The pictures belong to whoever made them: leave them out of a report
     * that is handed on. Captions and file names stay.
     *
     * @param shown whether small copies of the pictures go into the file
     * @return the report
     */
    public HtmlReport withPictures(boolean shown) {
        return new HtmlReport(title, shown);
    }

    /**
     * Writes the file; its folder must exist, and a file of that name is replaced.
     *
     * @param file where to write
     * @param evaluation the scores
     * @param pictures the pictures that were scored, in the same order
     * @throws IOException if the file cannot be written
     * @throws IllegalArgumentException if the scores are not those of the pictures
     */
    public void write(Path file, Evaluation evaluation, List<JudgedPicture> pictures) throws IOException {
        Files.writeString(file, html(evaluation, pictures), StandardCharsets.UTF_8);
    }

    /**
     * The page itself.
     *
     * @param evaluation the scores
     * @param pictures the pictures that were scored, in the same order
     * @return a whole HTML document
     * @throws IllegalArgumentException if the scores are not those of the pictures
     */
    public String html(Evaluation evaluation, List<JudgedPicture> pictures) {
        checkSame(evaluation, pictures);
        Markup page = new Markup();
        HtmlPage.open(page, title, HtmlReport.class, "report.css");
        Summary.write(page, title, evaluation);
        if (!evaluation.robustness().conditions().isEmpty()) {
            RobustnessSection.write(page, evaluation, pictures, withPictures);
        }
        for (FacetScores facet : evaluation.facets()) {
            FacetSection.write(page, facet, pictures);
        }
        new Gallery(evaluation, pictures, withPictures).write(page);
        ReadingNotes.write(page);
        page.close().close().close();
        return page.line().toString();
    }

    private static void checkSame(Evaluation evaluation, List<JudgedPicture> pictures) {
        List<String> scored =
                evaluation.pictures().stream().map(score -> score.file()).toList();
        List<String> given = pictures.stream().map(JudgedPicture::file).toList();
        if (!scored.equals(given)) {
            throw new IllegalArgumentException(
                    "the evaluation scored " + scored.size() + " pictures and the report got " + given.size()
                            + ", not the same files in the same order; pass the list that was evaluated");
        }
    }
}
