package io.github.pokecap.training.evaluate.report;

import io.github.pokecap.training.html.Markup;
import java.util.List;

/** What the measures mean, and where they come from, at the foot of the report. */
final class ReadingNotes {
    private static final List<List<String>> NOTES = List.of(
            List.of(
                    "accuracy",
                    "share of the pictures whose first answer is true, even where the captioner stays silent"),
            List.of(
                    "guess",
                    "the score of saying the most frequent training values every time; of a multi facet, of as"
                            + " many values as score best"),
            List.of("first three", "share of the true labels among the first three of the ranking"),
            List.of(
                    "micro-F1, macro-F1",
                    "F1 of all answers pooled; mean F1 of the values, rare ones weighing the same"),
            List.of("exact", "share of the pictures whose set of values was answered exactly"),
            List.of("Hamming", "share of the yes-or-no questions answered wrong; 0 is best"),
            List.of("mAP, prior", "mean average precision of the values, and what it would be by coin"),
            List.of(
                    "ECE, Brier",
                    "distance of confidence from truth, by ten bins (Naeini 2015, Guo 2017) and squared"
                            + " (Brier 1950); 0 is best"),
            List.of(
                    "said, said right",
                    "share of the pictures of which something is said; share of that which is true"),
            List.of(
                    "true assertions",
                    "share of the tags said by the captions that are among the picture's labels; tags of facets"
                            + " without a label are not counted"),
            List.of(
                    "CIDEr-D",
                    "agreement with the references in rare n-grams, 0 to 10 (Vedantam 2015); its interval keeps"
                            + " the document frequencies of the whole set"),
            List.of(
                    "BLEU, ROUGE-L",
                    "n-gram precision with a brevity penalty (Papineni 2002); longest common subsequence,"
                            + " beta 1.2 (Lin 2004); both as coco-caption computes them"));

    private ReadingNotes() {}

    static void write(Markup page) {
        page.open("footer").leaf("h2", "The measures").open("dl");
        for (List<String> note : NOTES) {
            page.open("div").leaf("dt", note.get(0)).leaf("dd", note.get(1)).close();
        }
        page.close().close();
    }
}
