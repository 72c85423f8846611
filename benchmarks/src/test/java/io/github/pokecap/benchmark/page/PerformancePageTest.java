package io.github.pokecap.benchmark.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PerformancePageTest {
    private static final Path PAGE = Path.of("../docs/performance.md");
    private static final Path RESULTS = Path.of("results");

    @TempDir
    Path folder;

    private String filled(Path results) throws IOException {
        Path page = folder.resolve("performance.md");
        Files.copy(PAGE, page);
        PerformancePage.main(new String[] {
            results.toString(), page.toString(), folder.resolve("plots").toString()
        });
        return Files.readString(page);
    }

    /** What is committed agrees: nobody changed a number by hand, or measured without filling the page. */
    @Test
    void theCommittedPageIsMadeOfTheCommittedResults() throws IOException {
        assertThat(filled(RESULTS)).isEqualTo(Files.readString(PAGE));
        for (String plot : new String[] {"latency", "picture-size", "training-time"}) {
            assertThat(folder.resolve("plots/" + plot + ".svg"))
                    .hasSameTextualContentAs(Path.of("../docs/performance/" + plot + ".svg"));
        }
    }

    @Test
    void withoutResultsNothingIsMeasured() throws IOException {
        String page = filled(Files.createDirectory(folder.resolve("none")));

        assertThat(page)
                .contains("| 500 descriptors through 1,000 words | 60 us | not measured |")
                .contains("Not measured.");
    }
}
