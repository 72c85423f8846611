package io.github.pokecap.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OutlineTest {
    private static String of(String json, int width) {
        return Outline.of(Json.read(json), width);
    }

    @Test
    void aLineForEachKeyAndObjectsBelow() {
        assertThat(of("{\"writer\":\"me\",\"n\":{\"a\":1,\"b\":true},\"deep\":{\"more\":{\"x\":{\"y\":null}}}}", 80))
                .isEqualTo("  writer  me\n  n       a 1, b true\n  deep\n    more\n      x  y null\n");
    }

    @Test
    void aLineForEachObjectOfAnArray() {
        assertThat(of(
                        "{\"ways\":[{\"name\":\"a\",\"rounds\":8.0},{\"name\":\"b\"}],\"row\":[1,2],\"none\":[],\"empty\":\"\"}",
                        80))
                .isEqualTo("  ways   name a, rounds 8\n         name b\n  row    1, 2\n  none   -\n  empty  -\n");
    }

    @Test
    void numbersElementsThatTakeMoreThanALine() {
        assertThat(of("{\"a\":[{\"b\":{\"c\":{\"d\":1}}},2]}", 80))
                .isEqualTo("  a\n    1\n      b\n        c  d 1\n    2  2\n");
    }

    /** "  row  " and seven letters with commas: four fit 16 columns with their spaces, the next would be the 19th. */
    @Test
    void breaksLongLinesUnderTheirBegin() {
        assertThat(of("{\"row\":[\"a\",\"b\",\"c\",\"d\",\"e\",\"f\",\"g\"]}", 16))
                .isEqualTo("  row  a, b, c,\n       d, e, f,\n       g\n");
        assertThat(of("{\"row\":[\"" + "x".repeat(30) + "\",\"y\"]}", 16))
                .isEqualTo("  row  " + "x".repeat(30) + ",\n       y\n");
    }

    @Test
    void numbersAreWrittenOutAndStrangersTextIsPrintable() {
        assertThat(of("{\"n\":[1.537298842E9,0.0,-0.25,12345678901234567]}", 80))
                .isEqualTo("  n  1537298842, 0, -0.25, 12345678901234567\n");
        assertThat(of("{\"\\u001b[2J\":\"a\\nb\"}", 80)).isEqualTo("  ?[2J  a?b\n");
    }
}
