package io.github.pokecap.training.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MarkupTest {
    @Test
    void escapesTextAndAttributes() {
        String page = new Markup()
                .leaf("p", "<script>alert('1 & 2')</script>", "title", "\"><b>")
                .toString();
        assertThat(page)
                .isEqualTo("<p title=\"&quot;&gt;&lt;b&gt;\">"
                        + "&lt;script&gt;alert(&#39;1 &amp; 2&#39;)&lt;/script&gt;</p>");
    }

    @Test
    void closesWhatWasOpenedLast() {
        String page = new Markup()
                .open("ul")
                .open("li")
                .text("a")
                .close()
                .empty("br")
                .close()
                .toString();
        assertThat(page).isEqualTo("<ul><li>a</li><br/></ul>");
    }

    @Test
    void canBeTakenPieceByPiece() {
        Markup page = new Markup().open("ul").leaf("li", "a");

        assertThat(page.take()).isEqualTo("<ul><li>a</li>");
        assertThat(page.leaf("li", "b").close().take()).isEqualTo("<li>b</li></ul>");
        assertThat(page.take()).isEmpty();
    }

    @Test
    void roundsCoordinates() {
        assertThat(new Markup().empty("rect", "x", 1.23456, "y", 2.0, "rx", 3).toString())
                .isEqualTo("<rect x=\"1.23\" y=\"2\" rx=\"3\"/>");
    }

    @Test
    void replacesWhatCannotBeEncoded() {
        assertThat(Markup.escape("a\u0000b\uD800c\u001Bd\n\te")).isEqualTo("a\uFFFDb\uFFFDc\uFFFDd\n\te");
        assertThat(Markup.escape("é 😀")).isEqualTo("é 😀");
    }
}
