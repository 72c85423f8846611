package io.github.pokecap.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class SampleTest {
    @Test
    void theMedianIsTheMiddle() {
        assertThat(new Sample(3, 1, 2).median()).isEqualTo(2);
        assertThat(new Sample(4, 1, 3, 2).median()).isEqualTo(2.5);
        assertThat(new Sample(7).ninetyFifth()).isEqualTo(7);
        assertThat(new Sample(3, 1, 2).toJson().toString())
                .isEqualTo("{\"median\":2.0,\"least\":1.0,\"p95\":3.0,\"most\":3.0,\"count\":3}");
    }

    @Test
    void noNumberIsRefused() {
        assertThatThrownBy(Sample::new)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a sample without a number has no median");
    }
}
