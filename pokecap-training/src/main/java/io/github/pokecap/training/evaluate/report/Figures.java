package io.github.pokecap.training.evaluate.report;

import io.github.pokecap.training.evaluate.Interval;
import java.util.Locale;

/** Numbers as the report writes them. */
final class Figures {
    private static final String UNMEASURED = "–";

    /** What three places can tell from nothing. */
    private static final double LEAST = 0.0005;

    private Figures() {}

    /** Three places, or a dash. */
    static String score(double score) {
        return Double.isNaN(score) ? UNMEASURED : String.format(Locale.ROOT, "%.3f", score);
    }

    /** Three places, with a sign unless they are all 0, or a dash. */
    static String change(double change) {
        if (Math.abs(change) < LEAST) {
            return score(0);
        }
        return Double.isNaN(change)
                ? UNMEASURED
                : String.format(Locale.ROOT, "%+.3f", change).replace('-', '\u2212');
    }

    /** Two places, or a dash: for marks in a plot. */
    static String mark(double score) {
        return Double.isNaN(score) ? UNMEASURED : String.format(Locale.ROOT, "%.2f", score);
    }

    static String percent(double share) {
        return Double.isNaN(share) ? UNMEASURED : String.format(Locale.ROOT, "%.1f\u00A0%%", 100 * share);
    }

    static String range(Interval interval) {
        return score(interval.low()) + " to " + score(interval.high());
    }

    static String count(long count) {
        return String.format(Locale.ROOT, "%,d", count).replace(',', '\u202F');
    }

    /** A count in at most four characters. */
    static String shortCount(long count) {
        if (count < 1000) {
            return Long.toString(count);
        }
        return count < 10_000 ? String.format(Locale.ROOT, "%.1fk", count / 1000.0) : Math.round(count / 1000.0) + "k";
    }

    /** At most two places, without trailing zeros. */
    static String coordinate(double number) {
        String text = String.format(Locale.ROOT, "%.2f", number);
        return text.replaceAll("\\.?0+$", "").replaceAll("^-0$", "0");
    }
}
