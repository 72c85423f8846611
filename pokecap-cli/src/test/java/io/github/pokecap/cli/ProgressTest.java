package io.github.pokecap.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class ProgressTest {
    private static final long SECOND = 1_000_000_000L;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final PrintStream err = new PrintStream(bytes, true, StandardCharsets.UTF_8);

    private String text() {
        return bytes.toString(StandardCharsets.UTF_8);
    }

    @Test
    void writesALineAStageAndOneEveryTenSeconds() {
        AtomicLong clock = new AtomicLong(-5 * SECOND);
        LineProgress progress = new LineProgress(err, clock::get);
        progress.begin("looking at pictures", 20);
        for (int step = 0; step < 20; step++) {
            // 4 s a step: told at 12 s, 24 s, ... which is every third step.
            clock.addAndGet(4 * SECOND);
            progress.step();
        }
        progress.begin("choosing", 1);
        progress.close();
        assertThat(text()).isEqualTo("""
                        looking at pictures: 20 steps
                        looking at pictures: 3 of 20
                        looking at pictures: 6 of 20
                        looking at pictures: 9 of 20
                        looking at pictures: 12 of 20
                        looking at pictures: 15 of 20
                        looking at pictures: 18 of 20
                        choosing: 1 step
                        """);
    }

    @Test
    void drawsABarThatFitsTheTerminal() {
        BarProgress progress = new BarProgress(err, 60);
        progress.begin("looking at pictures", 4);
        for (int step = 0; step < 4; step++) {
            progress.step();
        }
        progress.close();
        progress.close();
        String[] drawings = text().strip().split("\r");
        assertThat(drawings[drawings.length - 1])
                .startsWith("looking at pictures 100% [")
                .contains("4/4");
        assertThat(drawings).allMatch(drawing -> drawing.strip().length() < 60);
    }

    @Test
    void showsNothingWhenQuiet() {
        try (ShownProgress progress = new NoProgress()) {
            progress.begin("looking", 2);
            progress.step();
        }
        assertThat(text()).isEmpty();
    }
}
