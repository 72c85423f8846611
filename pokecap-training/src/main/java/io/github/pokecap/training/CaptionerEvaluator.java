package io.github.pokecap.training;

import io.github.pokecap.Caption;
import io.github.pokecap.Captioner;
import io.github.pokecap.Tag;
import io.github.pokecap.classify.Facet;
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
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Lets a captioner caption a dataset and puts its answers beside the truth. Immutable. */
public final class CaptionerEvaluator {
    private final Captioner captioner;
    private final int threads;
    private final Set<String> namedWords;

    /**
     * Evaluates a captioner.
     *
     * @param captioner whose answers are judged
     * @param threads how many work; at least 1
     * @throws IllegalArgumentException if there is no thread to work
     */
    public CaptionerEvaluator(Captioner captioner, int threads) {
        if (threads < 1) {
            throw new IllegalArgumentException("threads is " + threads + ", must be at least 1");
        }
        this.captioner = captioner;
        this.threads = threads;
        this.namedWords = Provenance.namedWords(captioner.model().provenance());
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
        List<Problem> unreadable = new ArrayList<>();
        List<JudgedPicture> judged = judgeReadable(dataset, progress, unreadable::add);
        if (!unreadable.isEmpty()) {
            throw DatasetException.unreadable(dataset.name(), unreadable);
        }
        return judged;
    }

    /**
     * Captions every picture that can be read.
     *
     * @param dataset with the truth
     * @param progress is told
     * @param unreadable is told each picture that cannot be read, in the dataset's order, by the calling thread
     * @return one for each other example, in the dataset's order; empty if no picture can be read
     */
    public List<JudgedPicture> judgeReadable(Dataset dataset, Progress progress, Consumer<Problem> unreadable) {
        Progress oneAtATime = new OneAtATime(progress);
        oneAtATime.begin("captioning", dataset.size());
        List<Callable<Look>> tasks = new ArrayList<>();
        for (Example example : dataset.examples()) {
            tasks.add(() -> {
                Look look = look(example);
                oneAtATime.step();
                return look;
            });
        }
        List<JudgedPicture> judged = new ArrayList<>();
        try (Workers workers = new Workers(threads)) {
            for (Look look : workers.all(tasks)) {
                if (look.judged() != null) {
                    judged.add(look.judged());
                } else if (look.problem() != null) {
                    unreadable.accept(look.problem());
                }
            }
        }
        return judged;
    }

    private record Look(
            @Nullable JudgedPicture judged, @Nullable Problem problem) {}

    private Look look(Example example) {
        try {
            return new Look(judge(example, captioner.caption(example.bytes())), null);
        } catch (PictureException | IOException e) {
            return new Look(null, Problem.error(example.fileName(), String.valueOf(e.getMessage())));
        }
    }

    private JudgedPicture judge(Example example, Caption caption) {
        List<FacetAnswer> answers = new ArrayList<>();
        for (io.github.pokecap.classify.FacetAnswer answer : caption.answers()) {
            List<String> truth = truth(example, answer.facet());
            if (truth != null) {
                answers.add(new FacetAnswer(
                        answer.facet().name(),
                        !answer.facet().isSingle(),
                        truth,
                        answer.ranking(),
                        answer.asserted().stream().map(Tag::value).toList()));
            }
        }
        return new JudgedPicture(
                example.fileName(), caption.text(), example.captions(), answers, caption.spoken(), example::bytes);
    }

    /** Null where the example says nothing of the facet, or several things of one that has one answer. */
    private @Nullable List<String> truth(Example example, Facet facet) {
        Label label = example.labels().get(facet.name());
        if (label != null) {
            List<String> values = label.values().stream().distinct().toList();
            return facet.isSingle() && values.size() != 1 ? null : values;
        }
        return facet.name().equals(CaptionWords.FACET) && !example.captions().isEmpty()
                ? CaptionWords.of(example.captions()).stream()
                        .filter(this::isWanted)
                        .toList()
                : null;
    }

    /** A word that the model was not to learn is no mistake of its. */
    private boolean isWanted(String word) {
        return namedWords.isEmpty() || namedWords.contains(word);
    }
}
