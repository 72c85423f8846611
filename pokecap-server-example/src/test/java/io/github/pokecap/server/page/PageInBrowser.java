package io.github.pokecap.server.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.pokecap.server.PokeCapServer;
import io.github.pokecap.server.Settings;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * A server and a browser for the tests of a class, and the page anew for each. After each test the browser must have
 * complained of nothing but what the test expected, and asked nobody but the server.
 */
final class PageInBrowser implements BeforeAllCallback, BeforeEachCallback, AfterEachCallback, AfterAllCallback {
    private final Map<String, String> settings;
    private @Nullable PokeCapServer server;
    private @Nullable Chromium chromium;
    private @Nullable CaptionPage page;
    private String expected = "(nothing)";

    private PageInBrowser(Map<String, String> settings) {
        this.settings = settings;
    }

    /** With the settings of a server as they are usually, but for these. */
    static PageInBrowser with(Map<String, String> settings) {
        Map<String, String> all = new HashMap<>(settings);
        all.put("POKECAP_PORT", "0");
        return new PageInBrowser(all);
    }

    @Override
    public void beforeAll(ExtensionContext context) throws Exception {
        assumeTrue(Chromium.isInstalled(), "no Chromium: apt-get install chromium chromium-driver runs this test");
        server = PokeCapServer.start(Settings.of(settings));
        chromium = Chromium.start();
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        expected = "(nothing)";
        page = new CaptionPage(chromium().driver());
        page.asUsual();
        // What the browser opened by itself, and the test before, is not this test's.
        new BrowserLog(chromium().driver()).foreignRequests(List.of());
        page.open(address());
    }

    @Override
    public void afterEach(ExtensionContext context) {
        BrowserLog log = new BrowserLog(chromium().driver());
        List<String> complaints =
                log.console().stream().filter(line -> !line.contains(expected)).toList();
        assertThat(complaints).as("complaints of the browser").isEmpty();
        assertThat(log.foreignRequests(page().opened()))
                .as("requests to others")
                .isEmpty();
    }

    @Override
    public void afterAll(ExtensionContext context) throws Exception {
        if (chromium != null) {
            chromium.close();
        }
        if (server != null) {
            server.close();
        }
    }

    /** A browser notes every answer of 400 and more, however well the page copes. */
    void expectStatus(int status) {
        expected = "Failed to load resource: the server responded with a status of " + status;
    }

    /** What the browser notes when nobody answers. */
    void expectUnreachable() {
        expected = "Failed to load resource: net::ERR_";
    }

    CaptionPage page() {
        return Objects.requireNonNull(page, "a test is running");
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + Objects.requireNonNull(server).port() + "/");
    }

    private Chromium chromium() {
        return Objects.requireNonNull(chromium, "the browser is started");
    }
}
