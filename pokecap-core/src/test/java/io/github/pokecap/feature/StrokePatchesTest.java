package io.github.pokecap.feature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.pokecap.image.Picture;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class StrokePatchesTest {
    private record Seen(float[] patch, float x, float y) {}

    private static List<Seen> patches(Picture picture) {
        List<Seen> seen = new ArrayList<>();
        StrokePatches.visit(picture, (patch, x, y) -> seen.add(new Seen(patch.clone(), x, y)));
        return seen;
    }

    /** Each half is a unit vector under a square root, so its squares are lengths that add up to at most 4 * 8 / 1. */
    @Test
    void halvesAreRootsOfUnitVectors() {
        for (Seen seen : patches(Sketches.disc(200, Sketches.RED))) {
            double mask = 0;
            for (int i = StrokePatches.LENGTH / 2; i < StrokePatches.LENGTH; i++) {
                mask += Math.pow(seen.patch()[i], 4);
            }
            assertThat(mask).isBetween(0.0, 1.0001);
        }
    }

    /** A plain disc: patches lie along its rim, 36 pixels of 128 from the middle, none in the middle or the corners. */
    @Test
    void patchesLieAlongEdges() {
        List<Seen> seen = patches(Sketches.disc(200, Sketches.BLACK));

        assertThat(seen)
                .hasSizeGreaterThan(100)
                .allSatisfy(patch ->
                        assertThat(Math.hypot(patch.x(), patch.y())).isBetween((36 - 24) / 128.0, (36 + 24) / 128.0));
    }

    @Test
    void placesAreSymmetric() {
        List<Seen> seen = patches(Sketches.disc(200, Sketches.BLACK));

        assertThat(seen.stream().mapToDouble(Seen::x).average().orElseThrow()).isCloseTo(0, within(0.02));
        assertThat(seen.stream().mapToDouble(Seen::y).average().orElseThrow()).isCloseTo(0, within(0.02));
    }

    @Test
    void nothingHasNoPatch() {
        assertThat(patches(Sketches.of("...", "..."))).isEmpty();
    }
}
