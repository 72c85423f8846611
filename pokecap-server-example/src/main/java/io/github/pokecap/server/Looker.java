package io.github.pokecap.server;

import io.github.pokecap.Captioner;
import io.github.pokecap.Explanation;
import io.github.pokecap.image.Picture;
import io.github.pokecap.image.PictureDecoder;
import io.github.pokecap.image.PictureException;
import io.github.pokecap.image.PictureLimits;

/** Makes orders of pictures: this is where the library is used. */
final class Looker {
    private final PictureDecoder decoder;
    private final Metrics metrics;

    Looker(Settings settings, Metrics metrics) {
        int side = (int) Math.min(settings.maxPixels(), PictureLimits.defaults().maxSide());
        this.decoder = new PictureDecoder(new PictureLimits(settings.maxPixels(), side, settings.maxBody()));
        this.metrics = metrics;
    }

    /**
     * An order for a picture whose header is good.
     *
     * @throws PictureException if the header shows that it cannot be read
     */
    Order order(Captioner captioner, byte[] picture, boolean explain, GatheredBody body) {
        long pixels = decoder.size(picture).pixels();
        return new Order(
                () -> look(captioner, picture, explain),
                explain ? Cost.explaining(pixels) : Cost.captioning(pixels),
                body::isAbandoned);
    }

    private Look look(Captioner captioner, byte[] bytes, boolean explain) {
        long begun = System.nanoTime();
        Picture picture = decoder.decode(bytes);
        long decoded = System.nanoTime();
        metrics.stage("decode", decoded - begun);
        if (explain) {
            Explanation explanation = captioner.explain(picture);
            metrics.stage("explain", System.nanoTime() - decoded);
            return new Look(explanation.caption(), explanation);
        }
        Look look = new Look(captioner.caption(picture), null);
        metrics.stage("caption", System.nanoTime() - decoded);
        return look;
    }
}
