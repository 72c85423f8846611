package io.github.pokecap.benchmark.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

class MarkedTest {
    private static final String PAGE = """
            before
            <!-- measured: a -->
            old $1
            <!-- end -->
            between
            <!-- measured: b-c -->
            <!-- end -->
            after
            """;

    @Test
    void placesAreFilledAndAllElseStays() {
        Map<String, String> measured = Map.of("a", "new $2 \\\n", "b-c", "other\n");
        String filled = """
                before
                <!-- measured: a -->
                new $2 \\
                <!-- end -->
                between
                <!-- measured: b-c -->
                other
                <!-- end -->
                after
                """;

        assertThat(Marked.fill(PAGE, measured)).isEqualTo(filled);
        assertThat(Marked.fill(filled, measured)).as("filled again").isEqualTo(filled);
    }

    @Test
    void aPlaceOrAMeasurementTooManyIsRefused() {
        assertThatThrownBy(() -> Marked.fill(PAGE, Map.of("a", "")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the page has a place for \"b-c\", but only these are measured: [a]");
        assertThatThrownBy(() -> Marked.fill("no place", Map.of("a", "")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the page has 0 places for 1 things: [a]");
    }
}
