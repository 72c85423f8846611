package io.github.pokecap.server.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openqa.selenium.By;
import org.openqa.selenium.OutputType;

/** Leaves pictures of the page in target/page, for people to look at; those in docs/server are of them. */
@Tag("slow")
class LooksTest {
    private static final Path SHOTS = Path.of("target", "page");

    @RegisterExtension
    static final PageInBrowser browser = PageInBrowser.with(Map.of());

    @Test
    void invitation() throws IOException {
        shoot("invitation-light");
        browser.page().room("dark");
        shoot("invitation-dark");
    }

    @Test
    void light() throws IOException {
        browser.page().takeSample("Blue fish");
        shoot("page-light");
        browser.page().pick("fish");
        shoot("page-explained");
    }

    @Test
    void dark() throws IOException {
        browser.page().room("dark");
        browser.page().takeSample("Green frog");
        browser.page().pick("arms");
        shoot("page-dark");
        assertThat(browser.page().script("return getComputedStyle(document.body).backgroundColor"))
                .isEqualTo("oklch(0.19 0.012 275)");
    }

    @Test
    void phone() throws IOException {
        browser.page().screen(360, 740, 2);
        shoot("invitation-phone");
        browser.page().takeSample("Green frog");
        shoot("page-phone");
        browser.page().pick("arms");
        shoot("phone-explained");
    }

    @Test
    void batch() throws IOException {
        browser.page().screen(1280, 1500, 1);
        browser.page().choose(Samples.CRAB, Path.of("pom.xml").toAbsolutePath(), Samples.BIRD);
        browser.page().script("scrollTo(0, 0)");
        shoot("batch");
    }

    @Test
    void api() throws IOException {
        browser.page().driver().findElement(By.linkText("API")).click();
        browser.page().waitFor("return document.querySelectorAll('table').length > 10");
        shoot("api-light");
        browser.page().room("dark");
        browser.page().screen(360, 740, 2);
        shoot("api-phone");
        assertThat(browser.page()
                        .script("const root = document.documentElement; return root.scrollWidth - root.clientWidth"))
                .isEqualTo(0L);
    }

    private static void shoot(String name) throws IOException {
        browser.page().waitFor("return [...document.images].every(one => one.complete)");
        Files.createDirectories(SHOTS);
        Path file = SHOTS.resolve(name + ".png");
        Files.write(file, browser.page().driver().getScreenshotAs(OutputType.BYTES));
        assertThat(file).isNotEmptyFile();
    }
}
