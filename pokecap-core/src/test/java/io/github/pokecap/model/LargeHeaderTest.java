package io.github.pokecap.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Headers that are as long as they may be, and valid up to the last byte, are still refused at once. */
class LargeHeaderTest {
    /** 16 MiB of strings: escapes, and characters of three bytes and of one. */
    @ParameterizedTest
    @ValueSource(strings = {"\\n", "中", "x"})
    void costsLittle(String text) throws Throwable {
        int bytes = text.getBytes(StandardCharsets.UTF_8).length;
        assertCheap("\"" + text.repeat(160 / bytes) + "\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.2345678901234567E-300", "{}"})
    void numbersAndEmptinessCostLittle(String value) throws Throwable {
        assertCheap(value);
    }

    private static void assertCheap(String value) throws Throwable {
        String row = (value + ",").repeat(99_000);
        byte[] file = ForgedModel.sealed(
                "{\"sections\":[],\"model\":{},\"provenance\":{\"a\":[" + row.substring(0, row.length() - 1) + "]}");
        Cost cost = Cost.of(() -> assertThatThrownBy(() -> SmallModel.read(file))
                .isInstanceOf(ModelFormatException.class)
                .hasMessage("cannot read model mine.pokecap: model.features is missing"));
        assertThat(cost.processor()).isLessThan(Duration.ofSeconds(1));
        assertThat(cost.bytes()).isLessThan(400L << 20);
    }
}
