package io.github.pokecap.training.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FiguresTest {
    @Test
    void scores() {
        assertThat(Figures.score(0.12345)).isEqualTo("0.123");
        assertThat(Figures.mark(0.5)).isEqualTo("0.50");
        assertThat(Figures.percent(0.8125)).isEqualTo("81.3\u00A0%");
    }

    @Test
    void aDashWhereNothingWasMeasured() {
        assertThat(Figures.score(Double.NaN)).isEqualTo("–");
        assertThat(Figures.mark(Double.NaN)).isEqualTo("–");
        assertThat(Figures.percent(Double.NaN)).isEqualTo("–");
    }

    @Test
    void differencesHaveASign() {
        assertThat(Figures.difference(0.254)).isEqualTo("+0.25");
        assertThat(Figures.difference(-1)).isEqualTo("−1.00");
        assertThat(Figures.difference(-0.004)).isEqualTo("±0.00");
    }

    @Test
    void changesHaveASignUnlessThereIsNone() {
        assertThat(Figures.change(0.0126)).isEqualTo("+0.013");
        assertThat(Figures.change(-0.0126)).isEqualTo("\u22120.013");
        assertThat(Figures.change(-0.0004)).isEqualTo("0.000");
        assertThat(Figures.change(-0.0)).isEqualTo("0.000");
        assertThat(Figures.change(Double.NaN)).isEqualTo("–");
    }

    @Test
    void counts() {
        assertThat(Figures.count(1234567)).isEqualTo("1\u202F234\u202F567");
        assertThat(Figures.shortCount(999)).isEqualTo("999");
        assertThat(Figures.shortCount(1250)).isEqualTo("1.3k");
        assertThat(Figures.shortCount(9999)).isEqualTo("10.0k");
        assertThat(Figures.shortCount(25_400)).isEqualTo("25k");
    }

    @Test
    void coordinatesHaveNoNeedlessZeros() {
        assertThat(Figures.coordinate(100)).isEqualTo("100");
        assertThat(Figures.coordinate(0.5)).isEqualTo("0.5");
        assertThat(Figures.coordinate(-0.001)).isEqualTo("0");
        assertThat(Figures.coordinate(12.349)).isEqualTo("12.35");
    }
}
