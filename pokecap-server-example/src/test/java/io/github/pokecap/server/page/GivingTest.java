package io.github.pokecap.server.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** The ways in which a picture gets onto the page. */
@Tag("slow")
class GivingTest {
    private static final String FISH = Samples.caption(Samples.FISH).text();
    private static final String BIRD = Samples.caption(Samples.BIRD).text();

    @RegisterExtension
    static final PageInBrowser browser = PageInBrowser.with(Map.of());

    @Test
    void chosen() {
        browser.page().choose(Samples.FISH);
        assertThat(browser.page().caption()).isEqualToIgnoringCase(FISH);
        assertThat(browser.page().spoken()).isEqualTo("blue-fish.png: " + FISH);
    }

    @Test
    void theSameFileTwice() {
        browser.page().choose(Samples.FISH);
        browser.page().script("document.querySelector('.entry h3').textContent = ''");
        browser.page().choose(Samples.FISH);
        browser.page().waitFor("return document.querySelector('.entry h3').textContent.startsWith('a drawing')");
    }

    @Test
    void takenOfTheSamples() {
        browser.page().takeSample("Blue fish");
        assertThat(browser.page().caption()).isEqualToIgnoringCase(FISH);
    }

    @Test
    void everySampleIsThere() {
        browser.page()
                .waitFor(
                        "return [...document.querySelectorAll('#samples img')].every(one => one.naturalWidth === 400)");
        assertThat(browser.page().driver().findElements(org.openqa.selenium.By.cssSelector("#samples img")))
                .hasSize(9);
    }

    @Test
    void droppedByHand() {
        browser.page().drop(Samples.FISH);
        browser.page().settle();
        assertThat(browser.page().caption()).isEqualToIgnoringCase(FISH);
    }

    @Test
    void droppedAsAFolder(@TempDir Path folder) throws IOException {
        Files.copy(Samples.BIRD, folder.resolve("b.png"));
        Files.copy(Samples.FISH, folder.resolve("a.png"));
        Files.writeString(folder.resolve(".hidden"), "not for eyes");
        browser.page().drop(folder);
        browser.page().settle();
        assertThat(browser.page().captions())
                .usingElementComparator(String::compareToIgnoreCase)
                .containsExactly(FISH, BIRD);
    }

    @Test
    void droppedByAnEventWithFiles() throws IOException {
        dispatchDrop("transfer.items.add(new File([bytes], 'dropped.png', {type: 'image/png'}))");
        browser.page().settle();
        assertThat(browser.page().caption()).isEqualToIgnoringCase(FISH);
        assertThat(browser.page().text(".file")).isEqualTo("dropped.png");
    }

    @Test
    void aDroppedLinkIsNoFile() throws IOException {
        dispatchDrop("transfer.setData('text/uri-list', 'https://example.org/a.png')");
        browser.page().waitFor("return document.getElementById('note').textContent !== ''");
        assertThat(browser.page().text("#note"))
                .isEqualTo("That was no file. Save the picture first, then drop the file; or copy the picture and paste"
                        + " it here.");
    }

    @Test
    void thePageShowsThatItWouldTakeADrop() {
        Map<String, Object> data =
                Map.of("items", List.of(), "files", List.of(Samples.FISH.toString()), "dragOperationsMask", 1);
        for (String type : List.of("dragEnter", "dragOver")) {
            browser.page().command("Input.dispatchDragEvent", Map.of("type", type, "x", 300, "y", 300, "data", data));
        }
        browser.page().waitFor("return document.documentElement.classList.contains('dragging')");
        browser.page().waitFor("return !document.documentElement.classList.contains('dragging')");
    }

    @Test
    void pastedOfTheClipboard() throws IOException {
        browser.page()
                .command(
                        "Browser.grantPermissions",
                        Map.of(
                                "origin", origin(),
                                "permissions", List.of("clipboardReadWrite", "clipboardSanitizedWrite")));
        browser.page()
                .driver()
                .executeAsyncScript(
                        "const done = arguments[1]; window.focus();"
                                + "const bytes = Uint8Array.from(atob(arguments[0]), c => c.charCodeAt(0));"
                                + "navigator.clipboard.write([new ClipboardItem({'image/png': new Blob([bytes],"
                                + " {type: 'image/png'})})]).then(() => done(), error => done(String(error)));",
                        base64(Samples.FISH));
        browser.page().pasteByKey();
        browser.page().settle();
        assertThat(browser.page().caption()).isEqualToIgnoringCase(FISH);
    }

    @Test
    void aPastedTextIsNoPicture() {
        browser.page()
                .script("const data = new DataTransfer(); data.setData('text/plain', 'fish');"
                        + "document.dispatchEvent(new ClipboardEvent('paste', {clipboardData: data, bubbles: true}))");
        assertThat(browser.page().text("#note")).isEqualTo("There is no picture in the clipboard.");
    }

    @Test
    void severalAtOnceHaveEachTheirOwn() {
        browser.page().choose(Samples.FISH, Samples.BIRD, Samples.FROG);
        assertThat(browser.page().captions().subList(0, 2))
                .usingElementComparator(String::compareToIgnoreCase)
                .containsExactly(FISH, BIRD);
        assertThat(browser.page().texts(".file")).containsExactly("blue-fish.png", "brown-bird.png", "green-frog.png");
        assertThat(browser.page().text("#results-title")).isEqualTo("3 pictures, all captioned");
    }

    @Test
    void aPictureTakesThePlaceOfTheOneBefore() {
        browser.page().choose(Samples.FISH, Samples.BIRD);
        browser.page().choose(Samples.BIRD);
        assertThat(browser.page().captions())
                .usingElementComparator(String::compareToIgnoreCase)
                .containsExactly(BIRD);
        assertThat(browser.page().text("#results-title")).isEqualTo("What it sees");
    }

    @Test
    void moreThanTheServerTakesAtOnce(@TempDir Path folder) throws IOException {
        Path[] files = new Path[40];
        for (int i = 0; i < files.length; i++) {
            files[i] = Files.copy(Samples.FISH, folder.resolve("fish-" + i + ".png"));
        }
        browser.page().choose(files);
        assertThat(browser.page().text("#results-title")).isEqualTo("40 pictures, all captioned");
    }

    private static void dispatchDrop(String fill) throws IOException {
        browser.page()
                .script(
                        "const bytes = Uint8Array.from(atob(arguments[0]), c => c.charCodeAt(0));"
                                + "const transfer = new DataTransfer();" + fill + ";"
                                + "for (const type of ['dragenter', 'dragover', 'drop']) {"
                                + "document.querySelector('main').dispatchEvent(new DragEvent(type,"
                                + "{dataTransfer: transfer, bubbles: true, cancelable: true})); }",
                        base64(Samples.FISH));
    }

    private static String base64(Path file) throws IOException {
        return Base64.getEncoder().encodeToString(Files.readAllBytes(file));
    }

    private static String origin() {
        String address = browser.address().toString();
        return address.substring(0, address.length() - 1);
    }
}
