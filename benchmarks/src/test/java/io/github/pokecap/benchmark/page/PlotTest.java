package io.github.pokecap.benchmark.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

class PlotTest {
    private static int count(String svg, String tag) throws IOException, ParserConfigurationException, SAXException {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(svg)))
                .getElementsByTagName(tag)
                .getLength();
    }

    /** From 46 to 294 are two powers of ten, so that 10 lies halfway; from 66 to 614 likewise. */
    @Test
    void equalFactorsAreEqualSteps() throws IOException, ParserConfigurationException, SAXException {
        String svg = new LinePlot("Cost", "pictures", "ms")
                .line("one", new double[] {100, 1000, 10_000}, new double[] {1, 10, 100})
                .svg();

        assertThat(svg).contains("points=\"66,294 340,170 614,46\"").contains(">10k</text>");
        assertThat(count(svg, "polyline")).isEqualTo(1);
        assertThat(count(svg, "circle"))
                .as("three points and one in the legend")
                .isEqualTo(4);
    }

    @Test
    void aPlotOfNothingIsDrawnToo() throws IOException, ParserConfigurationException, SAXException {
        assertThat(count(new LinePlot("Cost", "pictures", "ms").svg(), "polyline"))
                .isZero();
        assertThat(count(new BarPlot("Cost", "ms").svg(), "rect")).isZero();
    }

    /** 640 less 230 on the left and 90 on the right are 320 for the longest. */
    @Test
    void barsBeginAtNothing() throws IOException, ParserConfigurationException, SAXException {
        String svg = new BarPlot("Cost", "ms")
                .bar("A & B", 4, true)
                .bar("other", 1, false)
                .svg();

        assertThat(svg).contains("width=\"320\"").contains("width=\"80\"").contains("A &amp; B");
        assertThat(count(svg, "rect")).isEqualTo(2);
    }
}
