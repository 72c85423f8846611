package io.github.pokecap.training.evaluate;

import java.util.List;

/** A caption and what people wrote of the same picture, in tokens; at least one reference. */
record Sentence(List<String> caption, List<List<String>> references) {
    Sentence {
        caption = List.copyOf(caption);
        references = List.copyOf(references);
    }

    static Sentence of(JudgedPicture picture) {
        return new Sentence(
                Tokens.of(picture.caption()),
                picture.references().stream().map(Tokens::of).toList());
    }
}
