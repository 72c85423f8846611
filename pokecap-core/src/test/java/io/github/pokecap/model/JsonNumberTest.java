package io.github.pokecap.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonNumberTest {
    @ParameterizedTest
    @CsvSource({
        "0, 0.0",
        "-0.0, -0.0",
        "1, 1.0",
        "0.1, 0.1",
        "-2.5, -2.5",
        "0.30000000000000004, 0.30000000000000004",
        "0.001, 0.001",
        "0.0001, 1.0E-4",
        "0.00012, 1.2E-4",
        "9999999, 9999999.0",
        "10000000, 1.0E7",
        "2e23, 2.0E23",
        "2.2250738585072014e-308, 2.2250738585072014E-308",
        "1.7976931348623157e308, 1.7976931348623157E308",
        "4.9e-324, 4.94065645841247E-324"
    })
    void spells(double value, String text) {
        assertThat(JsonNumber.of(value)).hasToString(text);
        assertThat(JsonNumber.read(text)).isEqualTo(JsonNumber.of(value));
    }

    /** Just above a power of two, 16 digits fall on the wrong side: 5.684341886080801|4869... is nearer to its neighbour. */
    @Test
    void takesTheSeventeenthDigitWhenItMust() {
        assertThat(JsonNumber.of(0x1p-44)).hasToString("5.6843418860808015E-14");
    }

    @ParameterizedTest
    @CsvSource({"1e2, 100.0", "1.50, 1.5", "-0, 0", "0e5, 0.0", "-0.000, -0.0", "1E+7, 1.0E7", "0.0001, 1.0E-4"})
    void bringsOtherSpellingsToItsOwn(String text, String spelled) {
        assertThat(JsonNumber.read(text)).hasToString(spelled);
    }

    @RepeatedTest(50)
    void everyDoubleReadsBack(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        for (int i = 0; i < 200; i++) {
            double value = Double.longBitsToDouble(random.nextLong());
            if (Double.isFinite(value)) {
                JsonNumber number = JsonNumber.of(value);
                assertThat(Double.doubleToLongBits(number.doubleValue())).isEqualTo(Double.doubleToLongBits(value));
                assertThat(JsonNumber.read(number.toString())).isEqualTo(number);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {0, -1, Long.MAX_VALUE, Long.MIN_VALUE, (1L << 53) + 1})
    void integersStayExact(long value) {
        JsonNumber number = JsonNumber.read(JsonNumber.of(value).toString());
        assertThat(number.isWhole()).isTrue();
        assertThat(number.longValue()).isEqualTo(value);
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
    void refusesWhatIsNotFinite(double value) {
        assertThatThrownBy(() -> JsonNumber.of(value))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(value + " has no place in JSON; numbers must be finite");
    }
}
