package io.github.pokecap.benchmark.cost;

import io.github.pokecap.Caption;
import io.github.pokecap.Captioner;
import io.github.pokecap.benchmark.Memory;
import io.github.pokecap.pokedex.Pokedex;
import java.io.IOException;
import java.nio.file.Path;

/** What a program does that captions one picture: load the model, caption, print. It is timed from outside. */
public final class FirstCaption {
    private FirstCaption() {}

    /**
     * Captions.
     *
     * @param args the picture
     */
    public static void main(String[] args) throws IOException {
        long begun = System.nanoTime();
        Captioner captioner = Pokedex.captioner();
        long loaded = System.nanoTime();
        Caption caption = captioner.caption(Path.of(args[0]));
        long captioned = System.nanoTime();
        // No JSON library: loading it would be timed as well.
        System.out.println("{\"load\":" + (loaded - begun) / 1e6 + ",\"caption\":" + (captioned - loaded) / 1e6
                + ",\"peakBytes\":" + Memory.resident().peak() + ",\"tags\":"
                + caption.tags().size() + "}");
    }
}
