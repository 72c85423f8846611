package io.github.pokecap.cli;

import io.github.pokecap.Captioner;
import io.github.pokecap.training.CaptionerEvaluator;
import io.github.pokecap.training.dataset.Dataset;
import io.github.pokecap.training.dataset.DatasetException;
import io.github.pokecap.training.dataset.Problem;
import io.github.pokecap.training.evaluate.JudgedPicture;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** Lets a model caption datasets, and does without the pictures that cannot be read where that is allowed. */
final class Judge {
    private final CaptionerEvaluator evaluator;
    private final Supplier<ShownProgress> progress;

    Judge(Captioner captioner, int threads, Supplier<ShownProgress> progress) {
        this.evaluator = new CaptionerEvaluator(captioner, threads);
        this.progress = progress;
    }

    /** What is told of pictures that are left out. */
    interface LeftOut {
        void tell(List<Problem> problems);
    }

    /** Every picture must be readable. */
    List<JudgedPicture> all(Dataset dataset) {
        try (ShownProgress shown = progress.get()) {
            return evaluator.judge(dataset, shown);
        }
    }

    /** As many pictures as can be read; at least one must be. */
    List<JudgedPicture> readable(Dataset dataset, LeftOut leftOut) {
        try {
            return all(dataset);
        } catch (DatasetException e) {
            if (e.problems().isEmpty() || e.problems().size() == dataset.size()) {
                throw e;
            }
            leftOut.tell(e.problems());
            return all(without(dataset, e.problems()));
        }
    }

    private static Dataset without(Dataset dataset, List<Problem> unreadable) {
        Set<String> names = new LinkedHashSet<>();
        unreadable.forEach(problem -> names.add(problem.where()));
        return dataset.subset(IntStream.range(0, dataset.size())
                .filter(i -> !names.contains(dataset.examples().get(i).fileName()))
                .boxed()
                .toList());
    }
}
