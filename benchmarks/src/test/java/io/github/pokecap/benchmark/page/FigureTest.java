package io.github.pokecap.benchmark.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FigureTest {
    @Test
    void threeDigitsAreKept() {
        assertThat(Figure.of(12_345.6)).isEqualTo("12\u202F346");
        assertThat(Figure.of(99.96)).isEqualTo("100");
        assertThat(Figure.of(12.34)).isEqualTo("12.3");
        assertThat(Figure.of(1.234, "ms")).isEqualTo("1.23\u00A0ms");
        assertThat(Figure.of(0.1234)).isEqualTo("0.12");
        assertThat(Figure.of(0.0123)).isEqualTo("0.012");
        assertThat(Figure.percent(0.9876)).isEqualTo("98.8\u00A0%");
        assertThat(Figure.megabytes(7_613_104)).isEqualTo("7.61\u00A0MB");
    }

    @Test
    void whatWasNotMeasuredIsSaidToBeSo() {
        assertThat(Figure.of(Double.NaN)).isEqualTo("not measured");
        assertThat(Figure.of(Double.NaN, "ms")).isEqualTo("not measured");
        assertThat(Figure.percent(Double.NaN)).isEqualTo("not measured");
    }

    @Test
    void ticksAreShort() {
        assertThat(Figure.tick(20_000)).isEqualTo("20k");
        assertThat(Figure.tick(0.1)).isEqualTo("0.1");
        assertThat(Figure.tick(1_060)).isEqualTo("1060");
    }
}
