package io.github.pokecap.server.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What the page makes of a server that is busy, silent, gone, or behind something that answers for it. */
@Tag("slow")
class MoodsTest {
    private static final String ANSWER =
            "{\"caption\": \"a drawing of a fish\", \"tags\": [], \"answers\": {}, \"model\": \"0\"}";
    private static final String BUSY = "{\"title\": \"Busy\", \"detail\": \"64 pictures wait already\"}";

    @RegisterExtension
    static final PageInBrowser browser = PageInBrowser.with(Map.of());

    @AutoClose
    private final CannedServer server = new CannedServer();

    MoodsTest() throws IOException {}

    @BeforeEach
    void open() {
        browser.page().open(server.address());
    }

    @Test
    void aBusyServerIsAskedAgainWhenItSaysSo() {
        browser.expectStatus(503);
        server.next(503, Map.of("Retry-After", "2", "X-Request-Id", "abc-7"), BUSY);
        server.next(200, Map.of(), ANSWER);
        browser.page().choose(Samples.FISH);
        assertThat(browser.page().caption()).isEqualTo("The server has its hands full");
        assertThat(browser.page().text(".refusal"))
                .startsWith("64 pictures wait already\nRequest abc-7\nTry again in ");
        assertThat(browser.page()
                        .driver()
                        .findElement(org.openqa.selenium.By.cssSelector(".refusal button"))
                        .isEnabled())
                .isFalse();
        browser.page().waitFor("return document.getElementById('spoken').textContent === 'You can try again now'");
        browser.page().button("Try again").click();
        browser.page().settle();
        assertThat(browser.page().caption()).isEqualToIgnoringCase("a drawing of a fish");
    }

    @Test
    void tooManyRequests() {
        browser.expectStatus(429);
        server.next(429, Map.of(), BUSY);
        server.next(200, Map.of(), ANSWER);
        browser.page().choose(Samples.FISH);
        browser.page().button("Try again").click();
        browser.page().settle();
        assertThat(browser.page().caption()).isEqualToIgnoringCase("a drawing of a fish");
    }

    @Test
    void aModelThatSaysNothing() {
        browser.expectStatus(422);
        server.next(422, Map.of("X-Request-Id", "abc-8"), "{\"detail\": \"the model is sure of nothing\"}");
        browser.page().choose(Samples.FISH);
        assertThat(browser.page().caption()).isEqualTo("It is not sure of anything here");
        assertThat(browser.page().text(".refusal"))
                .isEqualTo("the model is sure of nothing\nA picture of one creature on a plain ground works best.\n"
                        + "Request abc-8");
    }

    @Test
    void aModelThatSaysNothingOfOneInABatch() {
        String silent = ANSWER.replace("a drawing of a fish", "");
        server.next(200, Map.of(), "{\"model\": \"0\", \"results\": [" + silent + ", " + ANSWER + "]}");
        browser.page().choose(Samples.FISH, Samples.BIRD);
        assertThat(browser.page().captions())
                .usingElementComparator(String::compareToIgnoreCase)
                .containsExactly("It is not sure of anything here", "a drawing of a fish");
    }

    @Test
    void tagsWithoutASentence() {
        server.next(200, Map.of(), ANSWER.replace("a drawing of a fish", ""));
        browser.page().choose(Samples.FISH);
        assertThat(browser.page().caption()).isEqualToIgnoringCase("It has tags, but no sentence.");
    }

    @Test
    void somethingInBetweenAnswersInHtml() {
        browser.expectStatus(502);
        server.next(502, Map.of("Content-Type", "text/html"), "<html>Bad gateway</html>");
        browser.page().choose(Samples.FISH);
        assertThat(browser.page().text(".refusal")).isEqualTo("It answered 502 without saying why.\nTry again");
    }

    @Test
    void aServerThatIsGone() {
        browser.expectUnreachable();
        server.close();
        browser.page().choose(Samples.FISH);
        assertThat(browser.page().caption()).isEqualTo("No answer came");
        assertThat(browser.page().text(".refusal"))
                .isEqualTo("The server cannot be reached, or it closed the connection, as it may do on a file that is"
                        + " far too large.\nTry again");
    }

    @Test
    void aBatchThatIsTooLargeIsSentInHalves() {
        browser.expectStatus(413);
        server.next(413, Map.of(), "{\"detail\": \"too large together\"}");
        server.next(200, Map.of(), ANSWER);
        server.next(200, Map.of(), ANSWER.replace("fish", "bird"));
        browser.page().choose(Samples.FISH, Samples.BIRD);
        assertThat(browser.page().captions())
                .usingElementComparator(String::compareToIgnoreCase)
                .containsExactly("a drawing of a fish", "a drawing of a bird");
    }

    @Test
    void whatTheServerSaysIsTextAndNeverMarkup() {
        server.next(200, Map.of(), ANSWER.replace("a drawing of a fish", "<img src=x onerror=alert(1)>"));
        browser.page().choose(Samples.FISH);
        assertThat(browser.page().caption()).isEqualTo("<img src=x onerror=alert(1)>");
    }

    @Test
    void anExplanationThatDoesNotComeMayBeAskedForAgain() {
        browser.expectStatus(503);
        String tags = "\"tags\": [{\"facet\": \"parts\", \"value\": \"tail\", \"confidence\": 0.5}]";
        String explanation =
                "\"explanation\": {\"picture\": \"data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAA=\","
                        + " \"width\": 1, \"height\": 1, \"tags\": [{\"facet\": \"parts\", \"value\": \"tail\", \"confidence\": 0.5,"
                        + " \"baseline\": 0.25, \"families\": {\"color\": 0.25}, \"heat\": [[0]]}]}";
        server.next(200, Map.of(), ANSWER.replace("\"tags\": []", tags));
        server.next(503, Map.of(), BUSY);
        server.next(200, Map.of(), ANSWER.replace("\"tags\": []", tags + ", " + explanation));
        browser.page().choose(Samples.FISH);
        browser.page().pick("tail");
        assertThat(browser.page().text(".reason"))
                .isEqualTo("The server has its hands full. 64 pictures wait already\nTry again");
        browser.page().button("Try again").click();
        browser.page().settle();
        assertThat(browser.page().text(".families"))
                .isEqualTo("From 25 % for an average picture to 50 % for this one, in points:\ncolor\n+25");
        assertThat(browser.page().text(".plate figcaption p")).isEqualTo("parts tail: no region matters alone.");
    }
}
