package io.github.pokecap.server.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Results leave the page as JSON and as a command. */
@Tag("slow")
class CopyingTest {
    @RegisterExtension
    static final PageInBrowser browser = PageInBrowser.with(Map.of());

    @Test
    void copiesJson() throws Exception {
        browser.page().choose(Samples.FISH);
        browser.page().button("Copy JSON").click();
        browser.page().waitFor("return document.getElementById('spoken').textContent === 'Copied to the clipboard'");
        JsonNode copied = new ObjectMapper().readTree(clipboard());
        assertThat(copied.path("caption").asText())
                .isEqualTo(Samples.caption(Samples.FISH).text());
        assertThat(copied.path("tags").path(0).path("value").asText()).isEqualTo("blue");
        assertThat(copied.path("model").asText()).hasSize(64);
    }

    @Test
    void copiesCurl() {
        browser.page().choose(Samples.FISH);
        browser.page().button("Copy curl").click();
        browser.page().waitFor("return document.getElementById('spoken').textContent === 'Copied to the clipboard'");
        assertThat(clipboard()).isEqualTo("curl -F image=@blue-fish.png " + browser.address() + "v1/captions");
        browser.page().button("Copied");
        browser.page()
                .waitFor("return [...document.querySelectorAll('button')].some(b => b.textContent === 'Copy curl')");
    }

    /** As on a page of plain http from another machine. */
    @Test
    void copiesByTheOldCommandWhereThereIsNoClipboard() {
        browser.page().choose(Samples.FISH);
        browser.page().script("Object.defineProperty(navigator, 'clipboard', {value: undefined, configurable: true})");
        browser.page().button("Copy curl").click();
        browser.page().waitFor("return document.getElementById('spoken').textContent === 'Copied to the clipboard'");
        browser.page().script("delete navigator.clipboard");
        assertThat(clipboard()).isEqualTo("curl -F image=@blue-fish.png " + browser.address() + "v1/captions");
    }

    @Test
    void letsPeopleCopyByHandWhereNoPageMay() {
        browser.page().choose(Samples.FISH);
        browser.page()
                .script("Object.defineProperty(navigator, 'clipboard', {value: undefined, configurable: true});"
                        + "document.execCommand = () => false");
        browser.page().button("Copy curl").click();
        browser.page().waitFor("return document.getElementById('by-hand').open");
        assertThat(browser.page().script("return getSelection().toString() || document.activeElement.value"))
                .isEqualTo("curl -F image=@blue-fish.png " + browser.address() + "v1/captions");
        browser.page().press(org.openqa.selenium.Keys.ESCAPE);
        browser.page().waitFor("return !document.getElementById('by-hand').open");
        assertThat(browser.page().focused()).isEqualTo("Copy curl");
    }

    private static String clipboard() {
        String address = browser.address().toString();
        browser.page()
                .command(
                        "Browser.grantPermissions",
                        Map.of(
                                "origin",
                                address.substring(0, address.length() - 1),
                                "permissions",
                                List.of("clipboardReadWrite", "clipboardSanitizedWrite")));
        return String.valueOf(browser.page()
                .driver()
                .executeAsyncScript("const done = arguments[0]; window.focus();"
                        + "navigator.clipboard.readText().then(done, error => done(String(error)))"));
    }
}
