package io.github.pokecap.benchmark.page;

import java.util.Locale;

/** Numbers as the page has them: three digits that mean something. */
final class Figure {
    private static final String UNMEASURED = "not measured";

    private Figure() {}

    static String of(double number) {
        if (!Double.isFinite(number)) {
            return UNMEASURED;
        }
        double size = Math.abs(number);
        String format = size >= 99.95 ? "%,.0f" : size >= 9.995 ? "%.1f" : size >= 0.0995 ? "%.2f" : "%.3f";
        return String.format(Locale.ROOT, format, number).replace(",", "\u202F");
    }

    static String of(double number, String unit) {
        return Double.isFinite(number) ? of(number) + "\u00A0" + unit : UNMEASURED;
    }

    static String percent(double share) {
        return Double.isFinite(share) ? String.format(Locale.ROOT, "%.1f\u00A0%%", 100 * share) : UNMEASURED;
    }

    static String megabytes(double bytes) {
        return of(bytes / 1e6, "MB");
    }

    /** For the axis of a plot. */
    static String tick(double number) {
        if (number >= 10_000) {
            return Math.round(number / 1000) + "k";
        }
        return number == Math.rint(number) ? Long.toString((long) number) : Double.toString(number);
    }
}
