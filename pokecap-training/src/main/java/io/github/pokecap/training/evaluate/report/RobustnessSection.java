package io.github.pokecap.training.evaluate.report;

import io.github.pokecap.training.evaluate.Condition;
import io.github.pokecap.training.evaluate.Drop;
import io.github.pokecap.training.evaluate.Evaluation;
import io.github.pokecap.training.evaluate.Interval;
import io.github.pokecap.training.evaluate.JudgedPicture;
import io.github.pokecap.training.html.Figures;
import io.github.pokecap.training.html.Markup;
import java.util.List;
import java.util.Optional;

/** What is left of the scores in other conditions: a row a score, a column a condition, the darker the more is lost. */
final class RobustnessSection {
    /** Of the score that is lost altogether; more would drown the figures. */
    private static final double DEEPEST = 0.75;

    private RobustnessSection() {}

    static void write(Markup page, Evaluation evaluation, List<JudgedPicture> pictures, boolean withPictures) {
        List<Condition> conditions = evaluation.robustness().conditions();
        page.open("section", "class", "robustness").leaf("h2", "Robustness");
        page.leaf("p", "The same subjects in other conditions: what is left of each score, and what it lost.");
        page.open("div", "class", "wide").open("table", "class", "drops");
        head(page, conditions);
        page.open("tbody");
        evaluation.headlines().forEach((name, score) -> row(page, name, score, conditions));
        page.close().close().close().line();
        page.open("p", "class", "note").leaf("span", "■", "class", "ink-b").text(" lost, ");
        page.leaf("span", "■", "class", "ink-a")
                .text(
                        " gained; the darker, the larger the share of the score. Bold: the"
                                + " 95 % interval of the drop, over the same pictures as they are and in the condition, holds no 0.");
        page.close();
        ConditionGallery.write(page, pictures, conditions, withPictures);
        page.close().line();
    }

    private static void head(Markup page, List<Condition> conditions) {
        page.open("thead").open("tr").leaf("th", "score", "scope", "col");
        page.leaf("th", "as it is", "class", "num", "scope", "col");
        for (Condition condition : conditions) {
            page.open("th", "class", "num", "scope", "col").text(condition.name());
            page.leaf("span", Figures.count(condition.pictures().size()) + " pictures", "class", "quiet")
                    .close();
        }
        page.close().close();
    }

    private static void row(Markup page, String name, Interval score, List<Condition> conditions) {
        page.open("tr").leaf("th", name, "scope", "row");
        page.leaf("td", Figures.score(score.value()), "class", "num strong");
        for (Condition condition : conditions) {
            Optional<Drop> drop = condition.drop(name);
            if (drop.isPresent()) {
                cell(page, drop.get());
            } else {
                page.leaf("td", Figures.score(Double.NaN), "class", "num");
            }
        }
        page.close().line();
    }

    private static void cell(Markup page, Drop drop) {
        double lost = drop.drop().value();
        String kind = lost < 0 ? "num heat gained" : "num heat lost";
        String told = "95 % interval of the drop: " + IntervalBar.range(drop.drop());
        page.open("td", "class", kind, "style", "--share: " + Figures.coordinate(shade(drop)), "title", told);
        page.text(Figures.score(drop.after()));
        page.leaf("span", Figures.change(-lost), "class", drop.isClear() ? "change strong" : "change")
                .close();
    }

    /** Square root: small losses differ to the eye, large ones are dark anyway. */
    private static double shade(Drop drop) {
        double share = Math.abs(drop.drop().value()) / drop.before();
        return Double.isFinite(share) ? DEEPEST * Math.sqrt(Math.min(1, share)) : 0;
    }
}
