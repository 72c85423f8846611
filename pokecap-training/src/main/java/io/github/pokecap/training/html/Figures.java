package io.github.pokecap.training.html;

import java.util.Locale;

/** Numbers as pages write them. */
public final class Figures {
    private static final String UNMEASURED = "–";

    private Figures() {}

    /**
     * A score.
     *
     * @param score any number
     * @return three places, or a dash for NaN
     */
    public static String score(double score) {
        return Double.isNaN(score) ? UNMEASURED : String.format(Locale.ROOT, "%.3f", score);
    }

    /**
     * A score where there is little room.
     *
     * @param score any number
     * @return two places, or a dash for NaN
     */
    public static String mark(double score) {
        return Double.isNaN(score) ? UNMEASURED : String.format(Locale.ROOT, "%.2f", score);
    }

    /**
     * A share.
     *
     * @param share from 0 to 1
     * @return percent with one place, or a dash for NaN
     */
    public static String percent(double share) {
        return Double.isNaN(share) ? UNMEASURED : String.format(Locale.ROOT, "%.1f\u00A0%%", 100 * share);
    }

    /**
     * A count.
     *
     * @param count any
     * @return with narrow spaces between the thousands
     */
    public static String count(long count) {
        return String.format(Locale.ROOT, "%,d", count).replace(',', '\u202F');
    }

    /**
     * A count in at most four characters.
     *
     * @param count from 0 to 999,499
     * @return such as {@code 25k}
     */
    public static String shortCount(long count) {
        if (count < 1000) {
            return Long.toString(count);
        }
        return count < 10_000 ? String.format(Locale.ROOT, "%.1fk", count / 1000.0) : Math.round(count / 1000.0) + "k";
    }

    /**
     * A difference.
     *
     * @param difference any number
     * @return two places and always a sign: {@code +0.25}, {@code −0.10}, {@code ±0.00}
     */
    public static String difference(double difference) {
        String size = String.format(Locale.ROOT, "%.2f", Math.abs(difference));
        if (size.equals("0.00")) {
            return "±" + size;
        }
        return (difference < 0 ? "−" : "+") + size;
    }

    /**
     * A change of a score.
     *
     * @param change any number
     * @return three places with a sign, {@code 0.000} if it rounds to nothing, or a dash for NaN
     */
    public static String change(double change) {
        if (Math.abs(change) < 0.0005) {
            return score(0);
        }
        return Double.isNaN(change)
                ? UNMEASURED
                : String.format(Locale.ROOT, "%+.3f", change).replace('-', '\u2212');
    }

    /**
     * A number for SVG.
     *
     * @param number any
     * @return at most two places, without trailing zeros
     */
    public static String coordinate(double number) {
        String text = String.format(Locale.ROOT, "%.2f", number);
        return text.replaceAll("\\.?0+$", "").replaceAll("^-0$", "0");
    }
}
