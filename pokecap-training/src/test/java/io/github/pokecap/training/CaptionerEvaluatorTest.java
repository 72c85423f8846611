package io.github.pokecap.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.pokecap.Captioner;
import io.github.pokecap.feature.Features;
import io.github.pokecap.training.dataset.Dataset;
import io.github.pokecap.training.dataset.DatasetException;
import io.github.pokecap.training.dataset.Example;
import io.github.pokecap.training.dataset.Label;
import io.github.pokecap.training.evaluate.FacetAnswer;
import io.github.pokecap.training.evaluate.JudgedPicture;
import io.github.pokecap.training.learn.Classifiers;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CaptionerEvaluatorTest {
    private static final Dataset DATASET = MemoryDataset.labelled(20, 48, 2);

    private static final Captioner CAPTIONER = CaptionerTrainer.builder()
            .features(Features.color())
            .classifier(Classifiers.nearestNeighbors())
            .captionWords()
            .leastCount(3)
            .threads(2)
            .build()
            .train(DATASET);

    private static Example relabelled(Map<String, Label> labels) {
        return new Example(
                "one.png",
                List.of("a tail", "a red tail"),
                labels,
                Map.of(),
                DATASET.examples().get(0)::bytes);
    }

    @Test
    void answersStandBesideTheTruthInTheDatasetsOrder() throws IOException {
        List<JudgedPicture> judged = new CaptionerEvaluator(CAPTIONER, 4).judge(DATASET, Progress.NONE);

        assertThat(judged).hasSize(20);
        for (int i = 0; i < 20; i++) {
            Example example = DATASET.examples().get(i);
            JudgedPicture picture = judged.get(i);
            assertThat(picture.file()).isEqualTo(example.fileName());
            assertThat(picture.caption())
                    .isEqualTo(CAPTIONER.caption(example.bytes()).text());
            for (FacetAnswer answer : picture.answers()) {
                Label label = example.labels().get(answer.facet());
                if (label != null) {
                    assertThat(answer.truth()).isEqualTo(label.values());
                }
            }
        }
    }

    @Test
    void theTruthOfWordsIsInTheCaptions() {
        FacetAnswer words = answers(Map.of()).get(0);

        assertThat(words.facet()).isEqualTo("words");
        assertThat(words.truth()).containsExactly("tail", "red");
    }

    @Test
    void wordsThatWereNotToBeLearntAreNoMistake() {
        Captioner named = CaptionerTrainer.builder()
                .features(Features.color())
                .classifier(Classifiers.nearestNeighbors())
                .captionWords("tail", "blue")
                .leastCount(1)
                .build()
                .train(DATASET);
        FacetAnswer words = new CaptionerEvaluator(named, 1)
                .judge(Dataset.of("one", List.of(relabelled(Map.of()))), Progress.NONE)
                .get(0)
                .answers()
                .get(0);

        assertThat(words.truth()).containsExactly("tail");
    }

    /** A list of several values is no truth of a facet that has one; one that says a value twice says it once. */
    @Test
    void listsThatDoNotFitTheFacetAreNoTruth() {
        List<FacetAnswer> answers = answers(Map.of(
                "likeness",
                Label.multi(List.of("frog", "fish")),
                "parts",
                Label.multi(List.of("tail", "tail", "wings"))));

        assertThat(answers.stream().map(FacetAnswer::facet)).containsExactly("parts", "words");
        assertThat(answers.get(0).truth()).containsExactly("tail", "wings");
    }

    private static List<FacetAnswer> answers(Map<String, Label> labels) {
        return new CaptionerEvaluator(CAPTIONER, 1)
                .judge(Dataset.of("one", List.of(relabelled(labels))), Progress.NONE)
                .get(0)
                .answers();
    }

    @Test
    void unreadablePicturesAreNamedInTheDatasetsOrder() {
        List<Example> examples = new ArrayList<>(DATASET.examples());
        examples.add(2, MemoryDataset.unreadable("a.png", Map.of()));
        examples.add(1, MemoryDataset.unreadable("b.png", Map.of()));

        assertThatThrownBy(
                        () -> new CaptionerEvaluator(CAPTIONER, 4).judge(Dataset.of("mixed", examples), Progress.NONE))
                .isInstanceOf(DatasetException.class)
                .hasMessage("""
                        cannot use dataset mixed: 2 pictures are unreadable
                          b.png: cannot read picture: there is not one byte; the file is empty, copy it again
                          a.png: cannot read picture: there is not one byte; the file is empty, copy it again
                        mend or remove them, or leave them out with skipUnreadable()""");
    }

    @Test
    void unreadablePicturesMayBeToldAndLeftOut() {
        List<Example> examples = new ArrayList<>(DATASET.examples());
        examples.add(2, MemoryDataset.unreadable("a.png", Map.of()));
        List<String> told = new ArrayList<>();

        List<JudgedPicture> judged = new CaptionerEvaluator(CAPTIONER, 4)
                .judgeReadable(Dataset.of("mixed", examples), Progress.NONE, problem -> told.add(problem.where()));

        assertThat(told).containsExactly("a.png");
        assertThat(judged.stream().map(JudgedPicture::file))
                .containsExactlyElementsOf(
                        DATASET.examples().stream().map(Example::fileName).toList());
    }

    @Test
    void someThreadMustWork() {
        assertThatThrownBy(() -> new CaptionerEvaluator(CAPTIONER, 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("threads is 0, must be at least 1");
    }
}
