package io.github.pokecap.training.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** Robustness as plain text, at most 100 columns wide: first what is left of the scores, then what they lost. */
final class RobustnessTable {
    private static final int NAME_COLUMNS = 16;
    private static final int SCORE_COLUMNS = 7;
    private static final int COLUMNS = 11;
    private static final int MOST = 7;

    private final Evaluation evaluation;
    private final StringBuilder out = new StringBuilder();

    RobustnessTable(Evaluation evaluation) {
        this.evaluation = evaluation;
    }

    String text() {
        List<Condition> all = evaluation.robustness().conditions();
        int pictures = evaluation.pictures().size();
        for (int from = 0; from < all.size(); from += MOST) {
            List<Condition> some = all.subList(from, Math.min(all.size(), from + MOST));
            out.append("\nRobustness. The same measures in other conditions.\n");
            block(some, true, drop -> ScoreTable.number(drop.after()));
            out.append("\nDrops against the same pictures as they are. *: the 95 % interval of the drop holds no 0.\n");
            block(some, false, RobustnessTable::dropped);
        }
        for (Condition condition : all) {
            if (condition.pictures().size() < pictures) {
                out.append(condition.name() + ": " + condition.pictures().size() + " of the " + pictures
                        + " pictures, and its drops are over these.\n");
            }
        }
        return out.toString();
    }

    private void block(List<Condition> conditions, boolean withScores, Function<Drop, String> cell) {
        List<List<String>> heads =
                conditions.stream().map(condition -> lines(condition.name())).toList();
        row("", "", heads.stream().map(head -> head.get(0)).toList());
        row(
                "score",
                withScores ? "as is" : "",
                heads.stream().map(head -> head.get(1)).toList());
        evaluation
                .headlines()
                .forEach((name, score) -> row(
                        ScoreTable.name(name),
                        withScores ? ScoreTable.number(score.value()) : "",
                        conditions.stream()
                                .map(condition -> condition.drop(name).map(cell).orElse("-"))
                                .toList()));
    }

    /** Zero has no sign. */
    private static String dropped(Drop drop) {
        String number = ScoreTable.number(drop.drop().value());
        return (number.equals("-0.000") ? "0.000" : number) + (drop.isClear() ? "*" : " ");
    }

    private void row(String name, String first, List<String> cells) {
        StringBuilder line = new StringBuilder(
                String.format(Locale.ROOT, "%-" + NAME_COLUMNS + "s%" + SCORE_COLUMNS + "s", name, first));
        cells.forEach(cell -> line.append(String.format(Locale.ROOT, "%" + COLUMNS + "s", cell)));
        out.append(line.toString().stripTrailing()).append('\n');
    }

    /** A name on two lines, broken before its last word. */
    private static List<String> lines(String name) {
        int broken = Math.max(name.lastIndexOf(' '), name.lastIndexOf('/')) + 1;
        List<String> lines = new ArrayList<>();
        for (String line : List.of(name.substring(0, broken).strip(), name.substring(broken))) {
            lines.add(line.length() < COLUMNS ? line : line.substring(0, COLUMNS - 2) + "…");
        }
        return lines;
    }
}
