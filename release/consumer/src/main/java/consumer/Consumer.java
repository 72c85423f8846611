package consumer;

import io.github.pokecap.Caption;
import io.github.pokecap.Captioner;
import io.github.pokecap.pokedex.Pokedex;
import java.io.IOException;
import java.nio.file.Path;

/** Captions a picture with the bundled model, and says where PokeCap was found. */
public final class Consumer {
    private Consumer() {}

    /**
     * Captions.
     *
     * @param arguments one: the picture
     * @throws IOException if it cannot be read
     */
    public static void main(String[] arguments) throws IOException {
        Caption caption = Pokedex.captioner().caption(Path.of(arguments[0]));
        Module module = Captioner.class.getModule();
        System.out.println((module.isNamed() ? "module " + module.getName() : "class path") + ": " + caption.text());
    }
}
