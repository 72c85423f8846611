package io.github.pokecap.training.evaluate.report;

import io.github.pokecap.training.evaluate.FacetAnswer;
import io.github.pokecap.training.html.Figures;
import io.github.pokecap.training.html.Markup;
import java.util.List;

/** The tags of one picture. Right, wrong and missed differ by sign as well as by colour. */
final class TagList {
    private TagList() {}

    static void legend(Markup page) {
        page.open("p", "class", "note tags");
        tag(page, "right", "✓", "said and true", "");
        tag(page, "wrong", "✗", "said, not true", "");
        tag(page, "missed", "+", "true, not said", "");
        page.text(" In brackets: the best answer, which the captioner was not sure enough of to say.");
        page.close();
    }

    static void write(Markup page, List<FacetAnswer> answers) {
        page.open("div", "class", "facet-tags");
        for (FacetAnswer answer : answers) {
            page.open("p", "class", "tags").leaf("span", answer.facet(), "class", "facet-name");
            for (String value : answer.answered()) {
                boolean right = answer.truth().contains(value);
                boolean silent = !answer.asserted().contains(value);
                String shown = silent ? "(" + value + ")" : value;
                tag(page, right ? "right" : "wrong", right ? "✓" : "✗", shown, confidence(answer, value));
            }
            for (String value : answer.truth()) {
                if (!answer.answered().contains(value)) {
                    tag(page, "missed", "+", value, "");
                }
            }
            if (answer.answered().isEmpty() && answer.truth().isEmpty()) {
                page.leaf("span", "none, and none said", "class", "quiet");
            }
            page.close();
        }
        page.close();
    }

    private static void tag(Markup page, String kind, String sign, String value, String confidence) {
        page.open("span", "class", "tag " + kind).leaf("b", sign).text(" " + value);
        if (!confidence.isEmpty()) {
            page.leaf("small", " " + confidence);
        }
        page.close().text(" ");
    }

    private static String confidence(FacetAnswer answer, String value) {
        return answer.ranking().stream()
                .filter(tag -> tag.value().equals(value))
                .findFirst()
                .map(tag -> Figures.mark(tag.confidence()))
                .orElse("");
    }
}
