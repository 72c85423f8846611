package io.github.pokecap.server.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;

/** What is read of a picture: the sentence, the tags, and why. */
@Tag("slow")
class ReadingTest {
    @RegisterExtension
    static final PageInBrowser browser = PageInBrowser.with(Map.of());

    @Test
    void tagsWithBarsAsLongAsTheyAreSure() {
        browser.page().choose(Samples.FISH);
        assertThat(browser.page().tags()).startsWith("color blue 78 %", "color2 orange 49 %", "likeness fish 69 %");
        WebElement bar = browser.page().driver().findElement(By.cssSelector(".tag-row .bar rect"));
        assertThat(bar.getDomAttribute("width")).isEqualTo("77.7");
        double drawn = bar.getRect().width
                / (double) browser.page()
                        .driver()
                        .findElement(By.cssSelector(".tag-row .tag"))
                        .getRect()
                        .width;
        assertThat(drawn).isBetween(0.76, 0.79);
    }

    @Test
    void thePageTakesTheColorOfTheCreature() {
        browser.page().choose(Samples.FISH);
        assertThat(browser.page().script("return document.querySelector('.entry').dataset.color"))
                .isEqualTo("blue");
    }

    @Test
    void aTagShowsItsHeatOverThePictureAsTheCaptionerSawIt() {
        browser.page().choose(Samples.FISH);
        browser.page().pick("fish");
        assertThat(browser.page().text(".plate figcaption"))
                .isEqualTo(
                        "likeness fish: most in the middle, 54 points less without it.\nspeaks for it\nspeaks against it");
        assertThat(browser.page().driver().findElements(By.cssSelector(".heat rect.warm")))
                .hasSizeGreaterThan(10);
        assertThat(browser.page().script("return document.querySelector('.under').href.baseVal.slice(0, 22)"))
                .isEqualTo("data:image/png;base64,");
        assertThat(browser.page().spoken()).isEqualTo("likeness fish: most in the middle, 54 points less without it.");
    }

    @Test
    void aTagTellsWhatEachFamilyOfFeaturesAdds() {
        browser.page().choose(Samples.FISH);
        browser.page().pick("fish");
        assertThat(browser.page().text(".families caption"))
                .isEqualTo("From 4 % for an average picture to 69 % for this one, in points:");
        assertThat(browser.page().texts(".families tr"))
                .containsExactly("color\n+4", "silhouette\n+6", "layout\n+4", "outline\n+16", "strokes\n+35");
    }

    @Test
    void thePictureItselfComesBack() {
        browser.page().choose(Samples.FISH);
        browser.page().pick("fish");
        browser.page().driver().findElement(By.cssSelector(".given input")).click();
        assertThat(browser.page().driver().findElements(By.cssSelector(".ground svg, .families")))
                .isEmpty();
        assertThat(browser.page()
                        .driver()
                        .findElement(By.cssSelector(".ground img"))
                        .getAccessibleName())
                .isEqualTo("blue-fish.png, as it was given");
    }

    @Test
    void whatElseItThoughtOf() {
        browser.page().choose(Samples.FISH);
        browser.page().driver().findElement(By.tagName("summary")).click();
        assertThat(browser.page().texts("dl div").get(0)).isEqualTo("color\nblue 78 %, purple 9 %, orange 9 %");
    }

    @Test
    void thePageMayLoadNothingFromElsewhere() throws Exception {
        HttpRequest request = HttpRequest.newBuilder(browser.address()).build();
        var headers = HttpClient.newHttpClient()
                .send(request, BodyHandlers.discarding())
                .headers();
        assertThat(headers.firstValue("Content-Security-Policy"))
                .hasValue("default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' blob: data:;"
                        + " connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'");
        assertThat(headers.firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(headers.firstValue("Referrer-Policy")).hasValue("no-referrer");
    }
}
