package io.github.pokecap.server.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.pokecap.explain.TagExplanation;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
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
        List<io.github.pokecap.Tag> tags = Samples.caption(Samples.FISH).tags();
        assertThat(browser.page().tags())
                .hasSameSizeAs(tags)
                .startsWith(tags.stream()
                        .limit(5)
                        .map(tag -> tag.facet() + " " + tag.value() + " " + Samples.percent(tag.confidence()))
                        .toArray(String[]::new));
        double confidence = tags.get(0).confidence();
        WebElement bar = browser.page().driver().findElement(By.cssSelector(".tag-row .bar rect"));
        assertThat(Double.parseDouble(String.valueOf(bar.getDomAttribute("width"))))
                .isCloseTo(100 * confidence, within(0.06));
        double drawn = bar.getRect().width
                / (double) browser.page()
                        .driver()
                        .findElement(By.cssSelector(".tag-row .tag"))
                        .getRect()
                        .width;
        assertThat(drawn).isCloseTo(confidence, within(0.02));
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
                .matches(
                        "likeness fish: most in the [a-z ]+, \\d+ points less without it\\.\nspeaks for it\nspeaks against it");
        assertThat(browser.page().driver().findElements(By.cssSelector(".heat rect.warm")))
                .hasSizeGreaterThan(10);
        assertThat(browser.page().script("return document.querySelector('.under').href.baseVal.slice(0, 22)"))
                .isEqualTo("data:image/png;base64,");
        assertThat(browser.page().spoken()).isEqualTo(browser.page().text(".plate figcaption p"));
    }

    @Test
    void aTagTellsWhatEachFamilyOfFeaturesAdds() {
        browser.page().choose(Samples.FISH);
        browser.page().pick("fish");
        TagExplanation why = Samples.explanation(Samples.FISH, "fish");
        assertThat(browser.page().text(".families caption"))
                .isEqualTo("From " + Samples.percent(why.baseline()) + " for an average picture to "
                        + Samples.percent(why.tag().confidence()) + " for this one, in points:");
        assertThat(browser.page().texts(".families tr"))
                .hasSameSizeAs(why.families().keySet())
                .allMatch(row -> row.matches("[a-z]+\n[+\u22120]\\d*"));
        assertThat(browser.page().texts(".families tr"))
                .anyMatch(row -> row.equals(
                        "strokes\n+" + Math.round(100 * why.families().getOrDefault("strokes", 0.0))));
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
        assertThat(browser.page().texts("dl div").get(0))
                .isEqualTo("color\n"
                        + Samples.caption(Samples.FISH).answer("color").orElseThrow().ranking().stream()
                                .limit(3)
                                .map(tag -> tag.value() + " " + Samples.percent(tag.confidence()))
                                .collect(Collectors.joining(", ")));
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
