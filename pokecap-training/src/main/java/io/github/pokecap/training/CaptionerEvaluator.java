package io.github.pokecap.training;

import io.github.pokecap.Caption;
import io.github.pokecap.Captioner;
import io.github.pokecap.Tag;
import io.github.pokecap.image.PictureException;
import io.github.pokecap.training.dataset.Dataset;
import io.github.pokecap.training.dataset.DatasetException;
import io.github.pokecap.training.dataset.Example;
import io.github.pokecap.training.dataset.Label;
import io.github.pokecap.training.dataset.Problem;
import io.github.pokecap.training.evaluate.FacetAnswer;
import io.github.pokecap.training.evaluate.JudgedPicture;
import io.github.pokecap.training.facet.CaptionWords;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/** Lets a captioner caption a dataset and puts its answers beside the truth. Immutable. */
public final class CaptionerEvaluator {
    private final Captioner captioner;
    private final int threads;

    /**
     * Evaluates a captioner.
     *
     * @param captioner whose answers are judged
     * @param threads how many work; at least 1
     */
    public CaptionerEvaluator(Captioner captioner, int threads) {
        this.captioner = captioner;
        this.threads = threads;
    }

    /**
     * Captions every picture.
     *
     * @param dataset with the truth
     * @param progress is told
     * @return one for each example, in the dataset's order
     * @throws DatasetException if a picture cannot be read; the message names each
     */
    public List<JudgedPicture> judge(Dataset dataset, Progress progress) {
        progress.begin("captioning", dataset.size());
        List<Problem> unreadable = new ArrayList<>();
        List<Callable<@Nullable JudgedPicture>> tasks = new ArrayList<>();
        for (Example example : dataset.examples()) {
            tasks.add(() -> {
                JudgedPicture judged = judge(example, unreadable);
                progress.step();
                return judged;
            });
        }
        List<JudgedPicture> judged = new ArrayList<>();
        try (Workers workers = new Workers(threads)) {
            for (JudgedPicture picture : workers.all(tasks)) {
                if (picture != null) {
                    judged.add(picture);
                }
            }
        }
        if (!unreadable.isEmpty()) {
            throw DatasetException.unreadable(dataset.name(), unreadable);
        }
        return judged;
    }

    private @Nullable JudgedPicture judge(Example example, List<Problem> unreadable) {
        try {
            Caption caption = captioner.caption(example.bytes());
            List<FacetAnswer> answers = new ArrayList<>();
            for (io.github.pokecap.classify.FacetAnswer answer : caption.answers()) {
                List<String> truth = truth(example, answer.facet().name());
                if (truth != null) {
                    answers.add(new FacetAnswer(
                            answer.facet().name(),
                            !answer.facet().isSingle(),
                            truth,
                            answer.ranking(),
                            answer.asserted().stream().map(Tag::value).toList()));
                }
            }
            return new JudgedPicture(example.fileName(), caption.text(), example.captions(), answers, example::bytes);
        } catch (PictureException | IOException e) {
            synchronized (unreadable) {
                unreadable.add(Problem.error(example.fileName(), String.valueOf(e.getMessage())));
            }
            return null;
        }
    }

    private static @Nullable List<String> truth(Example example, String facet) {
        Label label = example.labels().get(facet);
        if (label != null) {
            return label.values();
        }
        return facet.equals(CaptionWords.FACET) && !example.captions().isEmpty()
                ? CaptionWords.of(example.captions())
                : null;
    }
}
