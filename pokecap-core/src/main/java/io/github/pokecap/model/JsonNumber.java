package io.github.pokecap.model;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * A number, kept as its one spelling. Without a point it is a 64-bit integer; with one it is a double.
 *
 * <p>{@code Double.toString} is not used: it spells some doubles otherwise on Java 17 than on 19 and later, and a model
 * should have the same bytes on both.
 */
final class JsonNumber implements JsonValue {
    /** Enough for every double; more digits would say nothing. */
    static final int MAX_DIGITS = 17;

    private static final int[] DIGITS = {15, 16, MAX_DIGITS};

    private final String text;

    private JsonNumber(String text) {
        this.text = text;
    }

    static JsonNumber of(long value) {
        return new JsonNumber(Long.toString(value));
    }

    /** The value rounded to 15 significant digits, or 16, or 17: the first that reads back as the same double. */
    static JsonNumber of(double value) {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException(value + " has no place in JSON; numbers must be finite");
        }
        if (value == 0) {
            return zero(1 / value < 0);
        }
        BigDecimal exact = new BigDecimal(value);
        for (int digits : DIGITS) {
            BigDecimal rounded = exact.round(new MathContext(digits, RoundingMode.HALF_EVEN));
            if (rounded.doubleValue() == value) {
                return new JsonNumber(spell(rounded));
            }
        }
        throw new AssertionError("17 digits always read back, but not for " + value);
    }

    /**
     * A number as it stands in a file.
     *
     * @param text follows the grammar of RFC 8259
     * @throws ArithmeticException if it fits neither a long nor a double, with the reason
     */
    static JsonNumber read(String text) {
        return text.chars().allMatch(c -> c == '-' || (c >= '0' && c <= '9')) ? readWhole(text) : readReal(text);
    }

    private static JsonNumber readWhole(String text) {
        try {
            return of(Long.parseLong(text));
        } catch (NumberFormatException e) {
            throw refusal(text + " is outside the range of a 64-bit integer", e);
        }
    }

    private static JsonNumber readReal(String text) {
        double value = Double.parseDouble(text);
        if (!Double.isFinite(value)) {
            throw new ArithmeticException(text + " is outside the range of a double");
        }
        if (value == 0) {
            if (hasOtherDigitThanZero(text)) {
                throw new ArithmeticException(text + " is closer to zero than any double");
            }
            return zero(text.startsWith("-"));
        }
        BigDecimal decimal = new BigDecimal(text).stripTrailingZeros();
        if (decimal.precision() > MAX_DIGITS) {
            throw new ArithmeticException(text + " has more than " + MAX_DIGITS + " significant digits");
        }
        return new JsonNumber(spell(decimal));
    }

    private static ArithmeticException refusal(String problem, Throwable cause) {
        ArithmeticException refusal = new ArithmeticException(problem);
        refusal.initCause(cause);
        return refusal;
    }

    private static boolean hasOtherDigitThanZero(String text) {
        return text.chars().takeWhile(c -> c != 'e' && c != 'E').anyMatch(c -> c >= '1' && c <= '9');
    }

    private static JsonNumber zero(boolean negative) {
        return new JsonNumber(negative ? "-0.0" : "0.0");
    }

    /** The form of {@code Double.toString}: plain from 0.001 to 10000000, else one digit, a point and an exponent. */
    private static String spell(BigDecimal number) {
        BigDecimal decimal = number.stripTrailingZeros();
        int exponent = decimal.precision() - decimal.scale() - 1;
        if (exponent >= -3 && exponent < 7) {
            String plain = decimal.toPlainString();
            return plain.indexOf('.') < 0 ? plain + ".0" : plain;
        }
        String digits = decimal.unscaledValue().abs().toString();
        String fraction = digits.length() == 1 ? "0" : digits.substring(1);
        return (decimal.signum() < 0 ? "-" : "") + digits.charAt(0) + "." + fraction + "E" + exponent;
    }

    boolean isWhole() {
        return text.indexOf('.') < 0;
    }

    /** Its value, if {@link #isWhole}. */
    long longValue() {
        return Long.parseLong(text);
    }

    double doubleValue() {
        return Double.parseDouble(text);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof JsonNumber number && text.equals(number.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    @Override
    public String toString() {
        return text;
    }
}
