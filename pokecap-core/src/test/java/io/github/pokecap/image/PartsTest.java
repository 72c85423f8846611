package io.github.pokecap.image;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PartsTest {
    private static final int WIDTH = 5;
    /** Three parts, of 5, 1 and 1 pixels: corners do not connect. */
    private static final String MASK = """
            ##..#
            ###..
            .....
            ..#..
            .....
            """;

    private final Parts parts = new Parts(WIDTH, 5, mask(MASK));

    @Test
    void countsTheLargest() {
        assertThat(parts.largest()).isEqualTo(5);
        assertThat(new Parts(1, 1, new boolean[1]).largest()).isZero();
    }

    @Test
    void leavesOutTheSmall() {
        assertThat(parts.atLeast(2)).isEqualTo(mask("""
                ##...
                ###..
                .....
                .....
                .....
                """));
        assertThat(parts.atLeast(1)).isEqualTo(mask(MASK));
    }

    @Test
    void tellsWhatTheBorderDoesNotReach() {
        assertThat(parts.notConnectedToBorder()).isEqualTo(mask("""
                ..##.
                ...##
                #####
                #####
                #####
                """));
    }

    @Test
    void countsMorePartsThanItMadeRoomFor() {
        boolean[] stripes = new boolean[99];
        for (int i = 0; i < 99; i += 2) {
            stripes[i] = true;
        }
        assertThat(Parts.count(new Parts(99, 1, stripes).atLeast(1))).isEqualTo(50);
    }

    private static boolean[] mask(String drawn) {
        String cells = drawn.replace("\n", "");
        boolean[] mask = new boolean[cells.length()];
        for (int i = 0; i < mask.length; i++) {
            mask[i] = cells.charAt(i) == '#';
        }
        return mask;
    }
}
