package io.github.pokecap.training.evaluate;

import io.github.pokecap.Tag;
import java.util.ArrayList;
import java.util.List;

/** Answers in a few words, for tests. */
final class Judged {
    private Judged() {}

    /** A single facet {@code color}: the truth, then {@code value confidence} pairs, best first; asserts the first. */
    static FacetAnswer color(String truth, Object... ranking) {
        List<Tag> tags = tags("color", ranking);
        List<String> asserted = tags.isEmpty() ? List.of() : List.of(tags.get(0).value());
        return new FacetAnswer("color", false, List.of(truth), tags, asserted);
    }

    /** A multi facet {@code parts}: asserts what has a confidence of at least one half. */
    static FacetAnswer parts(List<String> truth, Object... ranking) {
        List<Tag> tags = tags("parts", ranking);
        List<String> asserted = tags.stream()
                .filter(tag -> tag.confidence() >= 0.5)
                .map(Tag::value)
                .toList();
        return new FacetAnswer("parts", true, truth, tags, asserted);
    }

    static FacetAnswers facet(FacetAnswer... answers) {
        return new FacetAnswers(answers[0].facet(), answers[0].multi(), List.of(answers));
    }

    static JudgedPicture picture(String file, FacetAnswer... answers) {
        return new JudgedPicture(file, "", List.of(), List.of(answers), null);
    }

    static JudgedPicture captioned(String file, String caption, String... references) {
        return new JudgedPicture(file, caption, List.of(references), List.of(), null);
    }

    static Sentence sentence(String caption, String... references) {
        return Sentence.of(captioned("x.png", caption, references));
    }

    private static List<Tag> tags(String facet, Object... ranking) {
        List<Tag> tags = new ArrayList<>();
        for (int i = 0; i < ranking.length; i += 2) {
            tags.add(new Tag(facet, (String) ranking[i], ((Number) ranking[i + 1]).doubleValue()));
        }
        return tags;
    }
}
