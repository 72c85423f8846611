package io.github.pokecap.cli.explain;

import io.github.pokecap.image.Picture;
import io.github.pokecap.training.html.DataUri;
import io.github.pokecap.training.html.Figures;
import io.github.pokecap.training.html.Markup;
import java.awt.image.BufferedImage;

/**
 * A square with a picture's subject in its middle; whoever opens one draws over it, in pixels of the picture, and closes
 * it. The pixels are in the page once: the first plot defines them, the others use them.
 */
final class SubjectPlot {
    private static final int SIDE = 220;
    private static final int OPAQUE = 0xff000000;

    private final Markup page;
    private final Picture picture;
    private final String id;

    SubjectPlot(Markup page, Picture picture, String id) {
        this.page = page;
        this.picture = picture;
        this.id = id;
    }

    /** Opens the plot that the pixels are defined in. */
    void openFirst(String told) {
        open(told);
        page.empty(
                "image",
                "id",
                id,
                "width",
                picture.width(),
                "height",
                picture.height(),
                "href",
                DataUri.png(image(picture)));
    }

    /** Opens a plot with the subject in grey, so that colours over it mean heat. */
    void openGray(String told) {
        open(told);
        page.empty("use", "class", "under", "href", "#" + id);
    }

    private void open(String told) {
        double extent = Math.max(picture.width(), picture.height());
        String box = Figures.coordinate((picture.width() - extent) / 2) + " "
                + Figures.coordinate((picture.height() - extent) / 2) + " " + Figures.coordinate(extent) + " "
                + Figures.coordinate(extent);
        page.open("svg", "class", "subject", "viewBox", box, "width", SIDE, "height", SIDE, "role", "img");
        page.leaf("title", told);
    }

    void close() {
        page.close();
    }

    double width() {
        return picture.width();
    }

    double height() {
        return picture.height();
    }

    /** What is not foreground is transparent: the ground that shows there is what the captioner takes for background. */
    private static BufferedImage image(Picture picture) {
        BufferedImage image = new BufferedImage(picture.width(), picture.height(), BufferedImage.TYPE_INT_ARGB);
        for (int i = 0; i < picture.width() * picture.height(); i++) {
            if (picture.isForeground(i)) {
                image.setRGB(i % picture.width(), i / picture.width(), OPAQUE | picture.rgb(i));
            }
        }
        return image;
    }
}
