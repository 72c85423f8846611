package io.github.pokecap.server.page;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.support.ui.WebDriverWait;

/** The page as somebody uses it. */
final class CaptionPage {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final ChromeDriver driver;
    private final Set<URI> opened = new HashSet<>();

    CaptionPage(ChromeDriver driver) {
        this.driver = driver;
    }

    void open(URI at) {
        opened.add(at);
        driver.get(at.toString());
        waitFor("return document.readyState === 'complete' && document.getElementById('model').textContent !== ''");
    }

    /** Every server that the page was opened at. */
    Set<URI> opened() {
        return opened;
    }

    ChromeDriver driver() {
        return driver;
    }

    /** A screen of 1280 x 860 in a light room. */
    void asUsual() {
        screen(1280, 860, 1);
        room("light");
    }

    void screen(int width, int height, int scale) {
        command(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", scale, "mobile", width < 600));
    }

    /** Light or dark. */
    void room(String scheme) {
        command(
                "Emulation.setEmulatedMedia",
                Map.of(
                        "features",
                        List.of(
                                Map.of("name", "prefers-color-scheme", "value", scheme),
                                Map.of("name", "prefers-reduced-motion", "value", "reduce"))));
    }

    void choose(Path... files) {
        driver.findElement(By.id("files"))
                .sendKeys(Arrays.stream(files).map(Path::toString).collect(Collectors.joining("\n")));
        settle();
    }

    /** Drops what a hand brings from a file manager: the browser itself makes the events. */
    void drop(Path... filesOrFolders) {
        List<String> names = Arrays.stream(filesOrFolders).map(Path::toString).toList();
        Map<String, Object> data = Map.of("items", List.of(), "files", names, "dragOperationsMask", 1);
        for (String type : List.of("dragEnter", "dragOver", "drop")) {
            command("Input.dispatchDragEvent", Map.of("type", type, "x", 300, "y", 700, "data", data));
        }
    }

    void takeSample(String name) {
        driver.findElement(By.cssSelector("#samples img[alt='" + name + "']")).click();
        settle();
    }

    void press(CharSequence... keys) {
        new Actions(driver).sendKeys(keys).perform();
    }

    void pasteByKey() {
        Map<String, Object> key =
                Map.of("type", "rawKeyDown", "key", "v", "code", "KeyV", "modifiers", 2, "commands", List.of("paste"));
        command("Input.dispatchKeyEvent", key);
    }

    /** Waits until no picture is being looked at. */
    void settle() {
        waitFor("return !document.getElementById('results').hidden && !document.querySelector('[aria-busy]')");
    }

    String caption() {
        return text(".entry h3");
    }

    List<String> captions() {
        return texts(".entry h3");
    }

    List<String> tags() {
        return driver.findElements(By.cssSelector(".tag-row > label")).stream()
                .map(row -> row.getText().replace("\n", " "))
                .toList();
    }

    /** Chooses the tag with this value; waits until it is told why. */
    void pick(String value) {
        driver.findElements(By.cssSelector(".tag-row > label")).stream()
                .filter(row -> row.findElement(By.className("value")).getText().equals(value))
                .findFirst()
                .orElseThrow()
                .findElement(By.tagName("input"))
                .click();
        settle();
    }

    String text(String selector) {
        return driver.findElement(By.cssSelector(selector)).getText();
    }

    List<String> texts(String selector) {
        return driver.findElements(By.cssSelector(selector)).stream()
                .map(WebElement::getText)
                .toList();
    }

    /** What a screen reader was told last. */
    String spoken() {
        return String.valueOf(script("return document.getElementById('spoken').textContent"));
    }

    WebElement button(String name) {
        return driver.findElements(By.tagName("button")).stream()
                .filter(button -> button.getText().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no button " + name + " in " + texts("button")));
    }

    String focused() {
        return String.valueOf(script("""
                const one = document.activeElement;
                return one === document.body ? 'the page' : one.id || one.name || one.textContent.trim()
                    || one.querySelector('img').alt"""));
    }

    void tab() {
        press(Keys.TAB);
    }

    @Nullable Object script(String body, Object... arguments) {
        return driver.executeScript(body, arguments);
    }

    void waitFor(String condition) {
        new WebDriverWait(driver, PATIENCE, Duration.ofMillis(20))
                .withMessage(condition)
                .until(one -> Boolean.TRUE.equals(script(condition)));
    }

    Map<String, Object> command(String name, Map<String, Object> parameters) {
        return driver.executeCdpCommand(name, parameters);
    }
}
