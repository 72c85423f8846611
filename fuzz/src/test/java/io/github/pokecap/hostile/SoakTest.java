package io.github.pokecap.hostile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.github.pokecap.pokedex.Pokedex;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

class SoakTest {
    private static SoakResult growing(long kilobytesPerSample, long mats, List<String> failures) {
        List<SoakSample> samples = LongStream.rangeClosed(1, 20)
                .mapToObj(i -> new SoakSample(i * 1_000, i, 500_000 + i * kilobytesPerSample, i % 10 == 0 ? mats : -1))
                .toList();
        return new SoakResult(samples, 15_000, 5_000, failures);
    }

    /** (1, 2), (2, 4), (3, 3): the means are 2 and 3, the products -1 * -1 + 0 + 1 * 0 = 1, the squares 2. */
    @Test
    void theLineIsTheOneOfLeastSquares() {
        assertThat(Trend.slope(new double[] {1, 2, 3}, new double[] {2, 4, 3})).isCloseTo(0.5, within(1e-12));
        assertThatThrownBy(() -> Trend.slope(new double[] {1, 1}, new double[] {2, 4}))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no line goes through 2 points of one x");
    }

    /** 102 KB for each 1,000 captions are 1,020 for 10,000, a little less than 1 MB. */
    @Test
    void aLeakIsTold() {
        assertThat(growing(102, 0, List.of()).slope()).isCloseTo(1020 / 1024.0, within(1e-9));
        assertThat(growing(102, 0, List.of()).passed()).isTrue();
        assertThat(growing(103, 0, List.of()).passed()).isFalse();
        assertThat(growing(0, 3, List.of()).passed()).isFalse();
        assertThat(growing(0, 0, List.of("x")).passed()).isFalse();
    }

    @Test
    void theSummarySaysIt() {
        assertThat(growing(103, 3, List.of("picture 7 thrown: oh")).summary().lines())
                .containsExactly(
                        "20,000 pictures in 20 s: 15,000 captioned, 5,000 refused, 1 failures",
                        "resident after the warm-up 489 MB, at the end 490 MB; slope +1.006 MB per 10,000 (at most 1)",
                        "matrices of OpenCV left after collections: 3 at most",
                        "FAILURE picture 7 thrown: oh",
                        "FAILED");
    }

    @Test
    void everyPictureIsCaptionedOrRefusedAndAlwaysInTheSameWay() throws IOException {
        Assumptions.assumeTrue(Files.exists(Path.of("/proc/self/status")), "a soak needs Linux");
        SoakResult result = new Soak(Pokedex.captioner(), PicturePool.of(60, 1), 240).run(4);

        assertThat(result.failures()).isEmpty();
        assertThat(result.captioned()).isGreaterThan(100);
        assertThat(result.refused()).isGreaterThan(40);
        assertThat(result.mostMats()).isZero();
        assertThat(SoakFiles.csv(result)).startsWith("captions,seconds,resident_kb,mats\n");
        assertThat(SoakFiles.svg(result))
                .startsWith("<svg")
                .endsWith("</svg>\n")
                .contains(" per 10,000 captions");
    }
}
