package io.github.pokecap.training;

import io.github.pokecap.image.Picture;
import io.github.pokecap.image.PictureDecoder;
import io.github.pokecap.image.PictureException;
import io.github.pokecap.training.dataset.Dataset;
import io.github.pokecap.training.dataset.Example;
import io.github.pokecap.training.dataset.Problem;
import io.github.pokecap.vocabulary.FeatureSpace;
import io.github.pokecap.vocabulary.Observation;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/**
 * The examples whose pictures could be read, what the extractors saw in each, and those that could not be read.
 *
 * @param examples readable ones, in the dataset's order
 * @param observations one for each example
 * @param mirrored one for the mirror image of each example's picture; empty if nobody asked for them
 * @param unreadable one problem for each other example
 */
record ObservedDataset(
        List<Example> examples, List<Observation> observations, List<Observation> mirrored, List<Problem> unreadable) {
    private record Look(
            Example example,
            @Nullable Observation seen,
            @Nullable Observation mirrored,
            @Nullable Problem problem) {}

    static ObservedDataset of(Dataset dataset, FeatureSpace space, boolean mirror, Workers workers, Progress progress) {
        PictureDecoder decoder = new PictureDecoder();
        progress.begin("looking at pictures", dataset.size());
        List<Callable<Look>> looks = new ArrayList<>();
        for (Example example : dataset.examples()) {
            looks.add(() -> {
                Look look = look(example, decoder, space, mirror);
                progress.step();
                return look;
            });
        }
        List<Example> examples = new ArrayList<>();
        List<Observation> observations = new ArrayList<>();
        List<Observation> mirrored = new ArrayList<>();
        List<Problem> unreadable = new ArrayList<>();
        for (Look look : workers.all(looks)) {
            if (look.seen() != null) {
                examples.add(look.example());
                observations.add(look.seen());
                if (look.mirrored() != null) {
                    mirrored.add(look.mirrored());
                }
            } else if (look.problem() != null) {
                unreadable.add(look.problem());
            }
        }
        return new ObservedDataset(examples, observations, mirrored, unreadable);
    }

    private static Look look(Example example, PictureDecoder decoder, FeatureSpace space, boolean mirror) {
        try {
            Picture picture = decoder.decode(example.bytes());
            Observation mirrored = mirror ? space.observe(picture.mirrored()) : null;
            return new Look(example, space.observe(picture), mirrored, null);
        } catch (PictureException | IOException e) {
            return new Look(example, null, null, Problem.error(example.fileName(), String.valueOf(e.getMessage())));
        }
    }
}
