package io.github.pokecap.cli;

import io.github.pokecap.Captioner;
import io.github.pokecap.training.CaptionerEvaluator;
import io.github.pokecap.training.dataset.Dataset;
import io.github.pokecap.training.dataset.DatasetException;
import io.github.pokecap.training.dataset.Problem;
import io.github.pokecap.training.evaluate.JudgedPicture;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

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
        List<Problem> unreadable = new ArrayList<>();
        List<JudgedPicture> judged;
        try (ShownProgress shown = progress.get()) {
            judged = evaluator.judgeReadable(dataset, shown, unreadable::add);
        }
        if (judged.isEmpty() && !unreadable.isEmpty()) {
            throw DatasetException.unreadable(dataset.name(), unreadable);
        }
        if (!unreadable.isEmpty()) {
            leftOut.tell(unreadable);
        }
        return judged;
    }
}
