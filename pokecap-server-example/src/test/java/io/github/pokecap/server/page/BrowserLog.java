package io.github.pokecap.server.page;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.logging.LogEntry;

/** What the browser complained of and whom it asked, since the last look. */
final class BrowserLog {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final WebDriver driver;

    BrowserLog(WebDriver driver) {
        this.driver = driver;
    }

    /** Everything in the console: errors, warnings, breaches of the Content-Security-Policy. */
    List<String> console() {
        return driver.manage().logs().get("browser").getAll().stream()
                .map(LogEntry::getMessage)
                .toList();
    }

    /** Every address that a page asked for and that is of none of these servers. */
    List<String> foreignRequests(Collection<URI> servers) {
        List<String> foreign = new ArrayList<>();
        for (LogEntry entry : driver.manage().logs().get("performance")) {
            JsonNode message = read(entry).path("message");
            if (message.path("method").asText().equals("Network.requestWillBeSent")) {
                String url = message.path("params").path("request").path("url").asText();
                if (!url.startsWith("data:") && servers.stream().noneMatch(server -> isOf(server, url))) {
                    foreign.add(url);
                }
            }
        }
        return foreign;
    }

    private static boolean isOf(URI server, String url) {
        return url.startsWith(server.toString()) || url.startsWith("blob:" + server);
    }

    private static JsonNode read(LogEntry entry) {
        try {
            return JSON.readTree(entry.getMessage());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
