package io.github.pokecap.cli;

import io.github.pokecap.Captioner;
import io.github.pokecap.model.Model;
import io.github.pokecap.model.ModelFormatException;
import io.github.pokecap.model.StoredModel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was found of one model file: the model and what it said of a drawing, or the reason why it is refused.
 *
 * @param file as it was given
 * @param model as it was read; nothing if it is refused
 * @param sentence of the drawing; empty if the model is refused, or sure of nothing
 * @param reason of the refusal; empty if there is none
 */
record Verdict(String file, @Nullable StoredModel model, String sentence, String reason) {
    /**
     * Reads a file, which checks every byte of it, and captions a drawing with it.
     *
     * @param id that it must have; nothing if any will do
     */
    static Verdict of(Path file, @Nullable String id) {
        if (Files.isDirectory(file)) {
            return refused(file, "cannot read model " + file + ": it is a folder; give the model file in it");
        }
        try {
            StoredModel stored = Model.read(file, List.of());
            if (id != null && !id.equals(stored.id())) {
                return refused(
                        file,
                        "model " + file + " is " + stored.id() + ", not " + id
                                + "; it is another model, or it was written anew");
            }
            String sentence = Probe.caption(Captioner.of(stored.model())).text();
            return new Verdict(file.toString(), stored, sentence, "");
        } catch (IOException | ModelFormatException e) {
            return refused(file, Failure.of(e).message());
        }
    }

    private static Verdict refused(Path file, String reason) {
        return refused(file.toString(), reason);
    }

    static Verdict refused(String file, String reason) {
        return new Verdict(file, null, "", reason);
    }

    /** Of a copy, called by what it is a copy of. */
    Verdict named(Path copy, String name) {
        return new Verdict(name, model, sentence, reason.replace(copy.toString(), name));
    }

    boolean isOk() {
        return model != null;
    }
}
