package io.github.pokecap.training.evaluate.report;

import io.github.pokecap.training.html.Figures;
import io.github.pokecap.training.html.Markup;

/** The confusion matrix as a heat map; the darker, the larger the share of its row. */
final class ConfusionPlot {
    private static final double CELL = 24;
    private static final double LETTER = 6.4;
    private static final int LONGEST_NAME = 18;
    /** Shares from which a count is hard to read in the ink of the page: on dark paper, and on any. */
    private static final double DIM = 0.55;

    private static final double DEEP = 0.75;

    private final Markup page;
    private final Confusion confusion;
    private final int columns;
    private final double left;
    private final double top;

    private ConfusionPlot(Markup page, Confusion confusion) {
        this.page = page;
        this.confusion = confusion;
        this.columns = confusion.names().size() + (confusion.anyMissed() ? 1 : 0);
        int longest = confusion.names().stream().mapToInt(String::length).max().orElse(0);
        double room = Math.min(Math.max(longest, 6), LONGEST_NAME) * LETTER;
        this.left = room + 44;
        this.top = room * 0.78 + 30;
    }

    static void write(Markup page, boolean multi, Confusion confusion) {
        page.open("figure", "class", "confusion").leaf("figcaption", "Confusion");
        if (confusion.names().isEmpty()) {
            page.leaf("p", "Nothing is true and nothing was answered.", "class", "note")
                    .close();
            return;
        }
        page.open("div", "class", "wide");
        new ConfusionPlot(page, confusion).draw();
        page.close();
        String more = multi
                ? " A picture counts in the row of each of its values: on the diagonal where it was found, under"
                        + " “missed” where it was not, and under each value that was said though not true."
                : "";
        page.leaf(
                "p",
                "Rows: what is true, with the number of pictures. Columns: what was answered. Shade: share of the row."
                        + " Framed: right." + more,
                "class",
                "note");
        page.close();
    }

    private void draw() {
        int rows = confusion.names().size();
        double slant = columnTitle(columns - 1, true).length() * LETTER * 0.66;
        double width = left + columns * CELL + Math.max(4, slant - 8);
        double height = top + rows * CELL + 8;
        String box = "0 0 " + Figures.coordinate(width) + " " + Figures.coordinate(height);
        page.open("svg", "class", "matrix", "viewBox", box, "width", width, "height", height, "role", "img");
        page.leaf("title", "Confusion matrix: rows true, columns answered");
        page.leaf("text", "answered →", "class", "label", "x", left, "y", 13);
        page.leaf("text", "true ↓", "class", "label", "x", left - 8, "y", top - 7, "text-anchor", "end");
        for (int column = 0; column < columns; column++) {
            columnName(column);
        }
        for (int row = 0; row < rows; row++) {
            row(row);
        }
        page.close().line();
    }

    private void columnName(int column) {
        double x = left + (column + 0.5) * CELL + 4;
        String turned = "translate(" + Figures.coordinate(x) + " " + Figures.coordinate(top - 7) + ") rotate(-50)";
        page.leaf("text", columnTitle(column, true), "class", "tick", "transform", turned);
    }

    private void row(int row) {
        double y = top + row * CELL;
        double middle = y + CELL / 2 + 4;
        page.leaf(
                "text",
                shortened(confusion.names().get(row)),
                "class",
                "tick",
                "x",
                left - 40,
                "y",
                middle,
                "text-anchor",
                "end");
        page.leaf(
                "text",
                Figures.shortCount(confusion.support(row)),
                "class",
                "tick tiny",
                "x",
                left - 8,
                "y",
                middle,
                "text-anchor",
                "end");
        for (int column = 0; column < columns; column++) {
            cell(row, column, left + column * CELL, y);
        }
    }

    private void cell(int row, int column, double x, double y) {
        long count = confusion.count(row, column);
        double share = confusion.support(row) == 0 ? 0 : Math.min(1, (double) count / confusion.support(row));
        boolean right = row == column && !confusion.isOther(row);
        String kind = "cell" + (right ? " right-cell" : "");
        double size = CELL - 2;
        page.empty("rect", "class", "cell-ground", "x", x + 1, "y", y + 1, "width", size, "height", size, "rx", 2);
        page.open(
                "rect",
                "class",
                kind,
                "x",
                x + 1,
                "y",
                y + 1,
                "width",
                size,
                "height",
                size,
                "rx",
                2,
                "fill-opacity",
                share);
        page.leaf(
                "title",
                confusion.names().get(row) + " answered " + columnTitle(column, false) + ": " + count + " of "
                        + confusion.support(row));
        page.close();
        if (count > 0) {
            String text = Figures.shortCount(count);
            page.leaf(
                    "text",
                    text,
                    "class",
                    ink(share),
                    "x",
                    x + CELL / 2,
                    "y",
                    y + CELL / 2 + 3.5,
                    "text-anchor",
                    "middle");
        }
    }

    private static String ink(double share) {
        if (share > DEEP) {
            return "count deep";
        }
        return share > DIM ? "count dim" : "count";
    }

    private String columnTitle(int column, boolean shortened) {
        if (column == confusion.missed()) {
            return "missed";
        }
        String name = confusion.names().get(column);
        return shortened ? shortened(name) : name;
    }

    private static String shortened(String name) {
        int length = name.codePointCount(0, name.length());
        return length <= LONGEST_NAME ? name : name.substring(0, name.offsetByCodePoints(0, LONGEST_NAME - 1)) + "…";
    }
}
