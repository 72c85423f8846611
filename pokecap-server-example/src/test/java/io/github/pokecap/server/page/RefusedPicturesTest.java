package io.github.pokecap.server.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** What the real server does not take, as the page tells it. */
@Tag("slow")
class RefusedPicturesTest {
    @RegisterExtension
    static final PageInBrowser browser =
            PageInBrowser.with(Map.of("POKECAP_MAX_BODY", "200000", "POKECAP_MAX_PIXELS", "200000"));

    @TempDir
    Path folder;

    @Test
    void aText() throws IOException {
        browser.expectStatus(415);
        browser.page().choose(Files.writeString(folder.resolve("notes.txt"), "not a picture"));
        assertThat(browser.page().caption()).isEqualTo("It does not read files of this kind");
        assertThat(browser.page().text(".ground")).isEqualTo("not a picture that browsers show");
        assertThat(browser.page().text(".request")).matches("Request [\\w-]{8,}");
        assertThat(browser.page().spoken()).startsWith("notes.txt: It does not read files of this kind. ");
    }

    @Test
    void aPictureCutShort() throws IOException {
        browser.expectStatus(400);
        byte[] whole = Files.readAllBytes(Samples.FISH);
        browser.page().choose(Files.write(folder.resolve("cut.png"), java.util.Arrays.copyOf(whole, whole.length / 2)));
        assertThat(browser.page().caption()).isEqualTo("It cannot read this file");
    }

    @Test
    void tooManyBytes() throws IOException {
        browser.expectStatus(413);
        browser.page().choose(Files.write(folder.resolve("large.png"), new byte[300_000]));
        assertThat(browser.page().caption()).isEqualTo("This is too large for it");
    }

    /** Also where the server answers long before the last byte came. */
    @Test
    void farTooManyBytes() throws IOException {
        browser.expectStatus(413);
        browser.page().choose(Files.write(folder.resolve("huge.png"), new byte[30_000_000]));
        assertThat(browser.page().caption()).isEqualTo("This is too large for it");
    }

    @Test
    void oneOfABatch() throws IOException {
        Path broken = Files.writeString(folder.resolve("broken.png"), "not a picture");
        browser.page().choose(Samples.FISH, broken, Samples.BIRD);
        assertThat(browser.page().captions().get(1)).isEqualTo("It does not read files of this kind");
        assertThat(browser.page().captions().get(2))
                .isEqualToIgnoringCase(Samples.caption(Samples.BIRD).text());
        assertThat(browser.page().text("#results-title")).isEqualTo("3 pictures, 1 problem");
        assertThat(browser.page().text(".request")).matches("Request [\\w-]{8,}");
        assertThat(browser.page().spoken())
                .startsWith("3 pictures, 1 problem. blue-fish.png: "
                        + Samples.caption(Samples.FISH).text());
    }

    /** Together they are more than the server takes; the page sends them in parts. */
    @Test
    void aBatchOfManySmallOnes() throws IOException {
        Path[] files = new Path[7];
        for (int i = 0; i < files.length; i++) {
            files[i] = Files.copy(Samples.FISH, folder.resolve("fish-" + i + ".png"));
        }
        browser.expectStatus(413);
        browser.page().choose(files);
        assertThat(browser.page().text("#results-title")).isEqualTo("7 pictures, all captioned");
    }
}
