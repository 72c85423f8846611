package io.github.pokecap.cli.explain;

import io.github.pokecap.training.html.Markup;
import java.util.List;

/** What the numbers mean, and where the methods come from, at the foot of the page. */
final class ReadingNotes {
    private static final List<List<String>> NOTES = List.of(
            List.of("confidence", "calibrated: of all tags with 0.80, 8 in 10 are right"),
            List.of(
                    "family of features",
                    "what one extractor measures; of a local one the visual words of its keypoints"),
            List.of(
                    "baseline",
                    "the confidence for an average training picture; if the model has none, for a row of zeros"),
            List.of(
                    "bars",
                    "Shapley values (Shapley 1953; Štrumbelj and Kononenko 2010; Lundberg and Lee 2017): the mean of"
                            + " what a family adds, over all orders of the families; an absent one is that of the"
                            + " baseline. They add up to this picture's confidence less the baseline's"),
            List.of(
                    "heat",
                    "occlusion (Zeiler and Fergus 2014): a region and half of each beside it turn into background,"
                            + " and the confidence is asked for again. Each map has its own scale. Heat does not add up, as what"
                            + " two regions tell alike neither of them loses"),
            List.of(
                    "rings",
                    "keypoints; point at one for its word. A wider ring stands for a larger patch of the picture"));

    private ReadingNotes() {}

    static void write(Markup page) {
        page.open("footer").leaf("h2", "How to read it").open("dl");
        for (List<String> note : NOTES) {
            page.open("div").leaf("dt", note.get(0)).leaf("dd", note.get(1)).close();
        }
        page.close().close();
    }
}
