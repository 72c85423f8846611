package io.github.pokecap.cli.explain;

import io.github.pokecap.Caption;
import io.github.pokecap.Explanation;
import io.github.pokecap.Tag;
import io.github.pokecap.explain.TagExplanation;
import io.github.pokecap.training.html.Figures;
import io.github.pokecap.training.html.Markup;
import java.util.List;

/** One picture: the sentence, the keypoints, and a small multiple for each tag; those that are not said are folded. */
final class PictureSection {
    private final Markup page;
    private final String name;
    private final Explanation explanation;
    private final SubjectPlot plot;
    private final FamilyBars bars;

    PictureSection(Markup page, String name, Explanation explanation, String id) {
        this.page = page;
        this.name = name;
        this.explanation = explanation;
        this.plot = new SubjectPlot(page, explanation.picture(), id);
        this.bars = FamilyBars.over(page, explanation.tags());
    }

    void write() {
        Caption caption = explanation.caption();
        List<TagExplanation> said = tags(true);
        List<TagExplanation> silent = tags(false);
        page.open("section");
        page.leaf("p", name, "class", "file", "dir", "auto");
        page.leaf("h2", caption.text().isBlank() ? "(not sure of anything)" : caption.text(), "dir", "auto");
        page.open("p", "class", "said");
        said.forEach(one -> chip(one.tag()));
        page.close().line();
        page.open("div", "class", "panels");
        KeypointMap.write(page, plot, explanation.keypoints());
        said.forEach(this::panel);
        page.close();
        if (!silent.isEmpty()) {
            page.open("details").leaf("summary", "Answers that the sentence does not give: " + silent.size());
            page.open("div", "class", "panels");
            silent.forEach(this::panel);
            page.close().close();
        }
        page.close().line();
    }

    private List<TagExplanation> tags(boolean said) {
        List<Tag> spoken = explanation.caption().spoken();
        return explanation.tags().stream()
                .filter(one -> spoken.contains(one.tag()) == said)
                .toList();
    }

    private void chip(Tag tag) {
        page.open("span", "class", "tag chip").leaf("span", tag.facet(), "class", "facet-name");
        page.leaf("b", tag.value()).leaf("small", " " + Figures.mark(tag.confidence()));
        page.close().text(" ");
    }

    private void panel(TagExplanation one) {
        Tag tag = one.tag();
        page.line().open("figure", "class", "panel");
        page.open("figcaption").leaf("span", tag.facet(), "class", "facet-name").text(tag.value());
        page.close();
        HeatMap.write(page, plot, one.heat(), tag);
        bars.write(one);
        page.close();
    }
}
