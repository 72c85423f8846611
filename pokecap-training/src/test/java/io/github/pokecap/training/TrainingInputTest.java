package io.github.pokecap.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.pokecap.Captioner;
import io.github.pokecap.caption.TemplateException;
import io.github.pokecap.classify.Facet;
import io.github.pokecap.creatures.Creature;
import io.github.pokecap.creatures.CreatureArtist;
import io.github.pokecap.feature.Features;
import io.github.pokecap.training.dataset.Dataset;
import io.github.pokecap.training.dataset.DatasetException;
import io.github.pokecap.training.dataset.Example;
import io.github.pokecap.training.dataset.Label;
import io.github.pokecap.training.learn.Classifiers;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** What a trainer makes of the datasets that it is given. */
class TrainingInputTest {
    private static CaptionerTrainerBuilder quick() {
        return CaptionerTrainer.builder()
                .features(Features.color())
                .classifier(Classifiers.nearestNeighbors().neighbors(3))
                .folds(2)
                .threads(2);
    }

    /** Examples whose pictures must not be looked at. */
    private static Dataset untouchable(
            Map<String, Label> one, Map<String, Label> other, Map<String, BigDecimal> numbers) {
        List<Example> examples = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            examples.add(new Example(i + ".png", List.of(), i % 2 == 0 ? one : other, numbers, () -> {
                throw new AssertionError("a picture was read");
            }));
        }
        return Dataset.of("untouchable", examples);
    }

    private static Dataset untouchable() {
        return untouchable(
                Map.of("color", Label.single("red")),
                Map.of("color", Label.single("blue")),
                Map.of("chain", BigDecimal.ONE));
    }

    @Test
    void captionsAloneAreEnough() {
        Captioner captioner = quick().leastCount(8).build().train(MemoryDataset.captioned(40, 64, 2));

        assertThat(captioner.facets().stream().map(Facet::name)).containsExactly("words");
        assertThat(captioner.facets().get(0).values())
                .contains("drawing", "tail")
                .doesNotContain("a", "with");
        assertThat(captioner
                        .caption(CreatureArtist.draw(Creature.random(1), 64))
                        .text())
                .startsWith("a drawing");
    }

    @Test
    void wordsAndLabelsGoTogether() {
        Captioner captioner =
                quick().captionWords().facets(List.of("color")).build().train(MemoryDataset.labelled(40, 64, 2));

        assertThat(captioner.facets().stream().map(Facet::name)).containsExactly("color", "words");
    }

    @Test
    void anUnreadablePictureEndsTheTraining() {
        List<Example> examples = new ArrayList<>(MemoryDataset.examples(20, 64, 2, true));
        examples.add(7, MemoryDataset.unreadable("empty.png", Map.of()));
        examples.add(3, MemoryDataset.unreadable("also.png", Map.of()));

        assertThatThrownBy(() -> quick().build().train(Dataset.of("mixed", examples)))
                .isInstanceOf(DatasetException.class)
                .hasMessage("""
                        cannot use dataset mixed: 2 pictures are unreadable
                          also.png: cannot read picture: there is not one byte; the file is empty, copy it again
                          empty.png: cannot read picture: there is not one byte; the file is empty, copy it again
                        mend or remove them, or leave them out with skipUnreadable()""");
    }

    @Test
    void unreadablePicturesAreLeftOutOnDemand() throws IOException {
        List<Example> examples = new ArrayList<>(MemoryDataset.examples(20, 64, 2, true));
        examples.add(7, MemoryDataset.unreadable("empty.png", Map.of()));

        Captioner captioner =
                quick().skipUnreadable().facets(List.of("parts")).build().train(Dataset.of("mixed", examples));

        var provenance = new ObjectMapper().readTree(captioner.model().provenance());
        assertThat(provenance.at("/dataset/examples").asInt()).isEqualTo(21);
        assertThat(provenance.at("/dataset/unreadable").asInt()).isEqualTo(1);
    }

    /** Such as a damaged entry of a zip. The digest in the provenance is that of what was learnt from. */
    @Test
    void picturesWhoseBytesCannotBeReadAreLeftOutOnDemand() throws IOException {
        List<Example> readable = MemoryDataset.examples(20, 64, 2, true);
        List<Example> examples = new ArrayList<>(readable);
        examples.add(7, new Example("gone.png", List.of(), Map.of(), Map.of(), () -> {
            throw new IOException("gone.png is not there any more");
        }));

        Captioner captioner =
                quick().skipUnreadable().facets(List.of("parts")).build().train(Dataset.of("mixed", examples));

        var provenance = new ObjectMapper().readTree(captioner.model().provenance());
        assertThat(provenance.at("/dataset/unreadable").asInt()).isEqualTo(1);
        assertThat(provenance.at("/dataset/digest").asText())
                .isEqualTo(Dataset.of("mixed", readable).digest());
    }

    @Test
    void aTemplateOfAnUnknownFacetIsRefusedBeforeAPictureIsRead() {
        assertThatThrownBy(() -> quick().template("a {colour} thing").build().train(untouchable()))
                .isInstanceOf(TemplateException.class)
                .hasMessageContaining("there is no facet \"colour\", did you mean \"color\"?; there are color");
    }

    @Test
    void aFieldToGroupByMustExist() {
        assertRefused(
                quick().groupBy("family"),
                untouchable(),
                "groupBy names the field \"family\", which no example has; name another, or leave groupBy out");
    }

    @Test
    void groupsMustBeAtLeastTwo() {
        assertRefused(
                quick().groupBy("chain"),
                untouchable(),
                "all 12 examples are of one group, so none can be held out to judge by; group by another field, or by"
                        + " none");
    }

    @Test
    void anEmptyDatasetTeachesNothing() {
        assertRefused(
                quick(), Dataset.of("none", List.of()), "the dataset is empty; a captioner is learnt from pictures");
    }

    @Test
    void withoutLabelsAndWordsThereIsNothingToLearn() {
        assertRefused(
                quick(),
                untouchable(Map.of(), Map.of(), Map.of()),
                "no word occurs in at least 5 of the captions of 12 examples; add captions, or ask for fewer"
                        + " occurrences");
    }

    @Test
    void aFieldCalledWordsAndTheCaptionsWordsClash() {
        assertRefused(
                quick().captionWords(),
                untouchable(Map.of("words", Label.single("few")), Map.of("words", Label.single("many")), Map.of()),
                "the metadata has a facet called \"words\", as the facet of the captions' words is; call the field"
                        + " otherwise, or leave captionWords out");
    }

    private static void assertRefused(CaptionerTrainerBuilder builder, Dataset dataset, String message) {
        assertThatThrownBy(() -> builder.build().train(dataset))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }

    /** A field may have a name that no template can say; its facet is learnt and told, but not in the sentence. */
    @Test
    void facetsOfAnyNameAreLearnt() {
        List<Example> examples = new ArrayList<>();
        for (Example example : MemoryDataset.examples(20, 64, 2, true)) {
            Label color = Label.single(Integer.parseInt(example.fileName().replace(".png", "")) % 2 == 0 ? "x" : "y");
            examples.add(new Example(
                    example.fileName(), List.of(), Map.of("main {colour}|[x]", color), Map.of(), example::bytes));
        }

        Captioner captioner = quick().build().train(Dataset.of("named", examples));

        assertThat(captioner.facets().get(0).name()).isEqualTo("main {colour}|[x]");
        assertThat(captioner
                        .caption(CreatureArtist.draw(Creature.random(1), 64))
                        .text())
                .isEmpty();
    }

    /** Tells if two calls overlap. */
    private static final class Counting implements Progress {
        private final AtomicInteger inside = new AtomicInteger();
        private final List<String> stages = new ArrayList<>();
        private long expected;
        private long steps;
        private boolean overlapped;

        @Override
        public void begin(String stage, long count) {
            stages.add(stage);
            expected += count;
        }

        @Override
        public void step() {
            overlapped |= inside.incrementAndGet() > 1;
            steps++;
            inside.decrementAndGet();
        }
    }

    @Test
    void progressIsToldOfEveryStepOneAtATime() {
        Counting progress = new Counting();

        CaptionerTrainer.builder()
                .features(Features.color())
                .classifier(Classifiers.nearestNeighbors())
                .threads(8)
                .build()
                .train(MemoryDataset.labelled(40, 32, 2), progress);

        assertThat(progress.stages)
                .containsExactly(
                        "looking at pictures",
                        "cross-validating",
                        "choosing and calibrating",
                        "learning from all pictures");
        assertThat(progress.steps).isEqualTo(progress.expected);
        assertThat(progress.overlapped).isFalse();
    }
}
