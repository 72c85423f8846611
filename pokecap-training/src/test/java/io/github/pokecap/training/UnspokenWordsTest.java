package io.github.pokecap.training;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pokecap.Tag;
import io.github.pokecap.caption.CaptionTemplate;
import io.github.pokecap.classify.Facet;
import io.github.pokecap.training.facet.LabelledFacet;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class UnspokenWordsTest {
    /** Of ten captions, all have "drawing", nine have "small" and one has "red": 10 is more than 0.9 * 10, 9 is not. */
    @Test
    void aWordOfNearlyEveryCaptionIsLearntButNotSaid() {
        Facet words = new Facet("words", Facet.Kind.MULTI, List.of("drawing", "red", "small"));
        List<int @Nullable []> truths = new ArrayList<>();
        truths.add(new int[] {0, 1});
        for (int i = 1; i < 10; i++) {
            truths.add(new int[] {0, 2});
        }
        truths.add(null);
        TrainingOptions options = CaptionerTrainer.builder().build().options();

        CaptionTemplate template = Facets.template(options, List.of(new LabelledFacet(words, truths)));

        List<Tag> tags =
                List.of(new Tag("words", "drawing", 1), new Tag("words", "small", 0.9), new Tag("words", "red", 0.4));
        assertThat(template.render(Map.of("words", tags))).isEqualTo("a drawing in a few words: small and red");
    }
}
