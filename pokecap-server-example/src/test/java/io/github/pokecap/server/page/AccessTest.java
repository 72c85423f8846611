package io.github.pokecap.server.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;

/** The page by keyboard, by ear, on small screens and in dark rooms. */
@Tag("slow")
class AccessTest {
    private static final Set<String> NAMED = Set.of(
            "button", "link", "radio", "textbox", "image", "DisclosureTriangle", "table", "navigation", "dialog");

    @RegisterExtension
    static final PageInBrowser browser = PageInBrowser.with(Map.of());

    @Test
    void byKeyboardAlone() {
        CaptionPage page = browser.page();
        List<String> stops = tabs(13);
        assertThat(stops)
                .containsExactly(
                        "API",
                        "OpenAPI",
                        "files",
                        "Blue fish",
                        "Brown bird",
                        "Green frog",
                        "Orange cat",
                        "Pink butterfly",
                        "Purple dragon",
                        "Red crab",
                        "White ghost",
                        "Yellow mouse",
                        "the page");
        tabs(4);
        page.press(Keys.ENTER);
        page.settle();
        assertThat(page.focused()).isEqualTo("Blue fish");
        assertThat(tabs(9)).last().isEqualTo("look-0");
        page.press(Keys.ARROW_DOWN);
        page.settle();
        assertThat(page.text(".plate figcaption p")).startsWith("color blue: ");
        page.press(Keys.ARROW_DOWN, Keys.ARROW_DOWN);
        page.waitFor("return document.getElementById('spoken').textContent.startsWith('likeness fish: most in')");
        page.press(Keys.ARROW_UP, Keys.ARROW_UP, Keys.ARROW_UP);
        assertThat(page.spoken()).isEqualTo("The picture as it was given");
        assertThat(tabs(3)).containsExactly("What else it thought of", "Copy JSON", "Copy curl");
        page.press(Keys.ENTER);
        page.waitFor("return document.getElementById('spoken').textContent === 'Copied to the clipboard'");
    }

    @Test
    void theSkipLinkLeadsToTheResult() {
        browser.page().takeSample("Blue fish");
        browser.page().script("document.querySelector('.skip').focus()");
        browser.page().press(Keys.ENTER);
        assertThat(browser.page().focused()).isEqualTo("results");
    }

    @Test
    void focusIsSeen() {
        tabs(3);
        assertThat(browser.page()
                        .script("return getComputedStyle(document.querySelector('#files + .button')).outlineStyle"))
                .isEqualTo("solid");
        tabs(1);
        assertThat(browser.page().script("return getComputedStyle(document.activeElement).outlineStyle"))
                .isEqualTo("solid");
    }

    @Test
    void everythingHasAName() throws IOException {
        explained();
        JsonNode nodes = new ObjectMapper()
                .valueToTree(browser.page().command("Accessibility.getFullAXTree", Map.of()))
                .path("nodes");
        List<String> nameless = new ArrayList<>();
        int named = 0;
        for (JsonNode node : nodes) {
            String role = node.path("role").path("value").asText();
            if (NAMED.contains(role) && !node.path("ignored").asBoolean()) {
                named++;
                if (node.path("name").path("value").asText().isBlank()) {
                    nameless.add(role + " " + node.path("properties"));
                }
            }
        }
        assertThat(nameless).isEmpty();
        assertThat(named).isGreaterThan(30);
    }

    @Test
    void headingsLandmarksAndLanguage() {
        explained();
        assertThat(browser.page().script("return document.documentElement.lang"))
                .isEqualTo("en");
        assertThat(browser.page()
                        .script("return [...document.querySelectorAll('h1,h2,h3,h4')].filter(h => h.checkVisibility())"
                                + ".map(h => h.tagName).join(' ')"))
                .isEqualTo("H1 H2 H2 H3");
        assertThat(browser.page()
                        .script("return ['header', 'nav', 'main', 'footer']"
                                + ".every(name => document.querySelectorAll('body ' + name).length === 1)"))
                .isEqualTo(true);
        assertThat(browser.page()
                        .script("const ids = [...document.querySelectorAll('[id]')].map(one => one.id);"
                                + "return ids.length === new Set(ids).size"))
                .isEqualTo(true);
    }

    @ParameterizedTest
    @CsvSource({
        "light,Blue fish",
        "light,Yellow mouse",
        "light,White ghost",
        "light,Red crab",
        "dark,Blue fish",
        "dark,Yellow mouse",
        "dark,Purple dragon",
        "dark,Brown bird"
    })
    void nothingIsFaint(String room, String sample) throws IOException {
        browser.page().room(room);
        assertNothingIsFaint();
        browser.page().takeSample(sample);
        browser.page()
                .driver()
                .findElement(org.openqa.selenium.By.cssSelector(".tag-row input"))
                .click();
        browser.page().settle();
        assertNothingIsFaint();
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void noProblemIsFaint(String room) throws IOException {
        browser.expectStatus(415);
        browser.page().room(room);
        browser.page().choose(Path.of("pom.xml").toAbsolutePath());
        assertNothingIsFaint();
    }

    @ParameterizedTest
    @ValueSource(ints = {320, 360, 480, 768, 1024, 1920})
    void nothingSticksOutAndAllIsLargeEnoughToTouch(int width) {
        browser.page().screen(width, 720, 1);
        assertFits();
        explained();
        assertFits();
    }

    @Test
    void aBatchFitsASmallScreen() {
        browser.page().screen(320, 640, 1);
        browser.page().choose(Samples.FISH, Samples.BIRD);
        browser.page().pick("fish");
        assertFits();
    }

    @Test
    void nothingMovesForThoseWhoWantItStill() {
        assertThat(browser.page()
                        .script("return getComputedStyle(document.querySelector('#samples img'))"
                                + ".transitionProperty"))
                .isEqualTo("none");
    }

    private static List<String> tabs(int count) {
        List<String> stops = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            browser.page().tab();
            stops.add(browser.page().focused());
        }
        return stops;
    }

    private static void explained() {
        browser.page().takeSample("Blue fish");
        browser.page().pick("fish");
    }

    private static void assertFits() {
        assertThat(browser.page()
                        .script("const root = document.documentElement; return root.scrollWidth - root.clientWidth"))
                .as("pixels beyond the right edge")
                .isEqualTo(0L);
        assertThat(browser.page().script("""
                        return [...document.querySelectorAll('a, button, label, summary')]
                            .filter(one => one.checkVisibility() && !one.closest('.skip, dialog'))
                            .map(one => ({one, box: one.getBoundingClientRect()}))
                            .filter(({box}) => Math.round(box.width) < 44 || Math.round(box.height) < 44)
                            .map(({one, box}) => `${one.outerHTML.slice(0, 60)} ${box.width} x ${box.height}`)"""))
                .as("what is smaller than 44 x 44 pixels")
                .isEqualTo(List.of());
    }

    private static void assertNothingIsFaint() throws IOException {
        try (InputStream script = AccessTest.class.getResourceAsStream("faint.js")) {
            String source = new String(Objects.requireNonNull(script).readAllBytes(), StandardCharsets.UTF_8);
            JsonNode found = new ObjectMapper().valueToTree(browser.page().script(source));
            assertThat(found.path("faint").toString()).isEqualTo("[]");
            assertThat(found.path("looked").asInt()).isGreaterThan(5);
        }
    }
}
