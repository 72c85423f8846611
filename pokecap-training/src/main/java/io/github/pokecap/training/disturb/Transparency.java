package io.github.pokecap.training.disturb;

import java.awt.image.BufferedImage;
import java.io.IOException;

/** What a ground needs of a picture. */
final class Transparency {
    private Transparency() {}

    static void require(BufferedImage picture) throws IOException {
        if (Canvas.isOpaque(picture)) {
            throw new IOException("cannot lay a ground behind the picture: it has no transparency that would tell its"
                    + " subject; cut the subject out first");
        }
    }
}
