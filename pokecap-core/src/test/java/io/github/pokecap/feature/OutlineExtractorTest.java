package io.github.pokecap.feature;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pokecap.image.Picture;
import org.junit.jupiter.api.Test;

class OutlineExtractorTest {
    private final GlobalExtractor outline = Features.outline();

    @Test
    void coloursDoNotMatter() {
        Picture red = Sketches.disc(120, Sketches.RED);
        Picture spotted = Sketches.of(
                120,
                120,
                (x, y) -> Math.hypot(x - 59.5, y - 59.5) > 60
                        ? Sketches.NOTHING
                        : (x / 7 + y / 7) % 2 == 0 ? Sketches.BLACK : Sketches.BLUE);

        assertThat(Sketches.row(outline, spotted)).containsExactly(Sketches.row(outline, red));
    }

    /** A ring has edges to the inside and to the outside: what points left in a disc points right there as well. */
    @Test
    void insideAndOutsideAreToldApart() {
        Picture ring = Sketches.of(120, 120, (x, y) -> {
            double distance = Math.hypot(x - 59.5, y - 59.5);
            return distance <= 60 && distance > 40 ? Sketches.BLACK : Sketches.NOTHING;
        });

        assertThat(Sketches.cosine(
                        Sketches.row(outline, ring), Sketches.row(outline, Sketches.disc(120, Sketches.BLACK))))
                .isLessThan(0.8);
    }

    @Test
    void sizeDoesNotMatter() {
        assertThat(Sketches.cosine(
                        Sketches.row(outline, Sketches.disc(180, Sketches.BLACK)),
                        Sketches.row(outline, Sketches.disc(250, Sketches.BLACK))))
                .isGreaterThan(0.95);
    }

    @Test
    void nothingGivesZeros() {
        assertThat(Sketches.row(outline, Sketches.of("..", ".."))).containsOnly(0);
    }
}
