package io.github.pokecap.training;

import io.github.pokecap.image.Picture;
import io.github.pokecap.image.PictureDecoder;
import io.github.pokecap.image.PictureException;
import io.github.pokecap.training.dataset.Dataset;
import io.github.pokecap.training.dataset.Example;
import io.github.pokecap.training.dataset.Problem;
import io.github.pokecap.training.learn.Copies;
import io.github.pokecap.vocabulary.FeatureSpace;
import io.github.pokecap.vocabulary.Observation;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/**
 * The examples whose pictures could be read, what the extractors saw in each, and those that could not be read.
 *
 * @param examples readable ones, in the dataset's order
 * @param observations one for each example
 * @param copies for each kind that was asked for, one for the copy of each example's picture
 * @param unreadable one problem for each other example
 */
record ObservedDataset(
        List<Example> examples,
        List<Observation> observations,
        Map<Copies, List<Observation>> copies,
        List<Problem> unreadable) {
    private record Look(
            Example example,
            @Nullable Observation seen,
            Map<Copies, Observation> copies,
            @Nullable Problem problem) {}

    static ObservedDataset of(
            Dataset dataset, FeatureSpace space, Set<Copies> kinds, Workers workers, Progress progress) {
        PictureDecoder decoder = new PictureDecoder();
        progress.begin("looking at pictures", dataset.size());
        List<Callable<Look>> looks = new ArrayList<>();
        for (Example example : dataset.examples()) {
            int number = looks.size();
            looks.add(() -> {
                Look look = look(example, number, decoder, space, kinds);
                progress.step();
                return look;
            });
        }
        List<Example> examples = new ArrayList<>();
        List<Observation> observations = new ArrayList<>();
        Map<Copies, List<Observation>> copies = new EnumMap<>(Copies.class);
        List<Problem> unreadable = new ArrayList<>();
        for (Look look : workers.all(looks)) {
            if (look.seen() != null) {
                examples.add(look.example());
                observations.add(look.seen());
                look.copies()
                        .forEach((kind, seen) -> copies.computeIfAbsent(kind, first -> new ArrayList<>())
                                .add(seen));
            } else if (look.problem() != null) {
                unreadable.add(look.problem());
            }
        }
        return new ObservedDataset(examples, observations, copies, unreadable);
    }

    private static Look look(
            Example example, int number, PictureDecoder decoder, FeatureSpace space, Set<Copies> kinds) {
        try {
            Picture picture = decoder.decode(example.bytes());
            Map<Copies, Observation> copies = new EnumMap<>(Copies.class);
            for (Copies kind : kinds) {
                copies.put(kind, space.observe(copy(picture, kind, number)));
            }
            return new Look(example, space.observe(picture), copies, null);
        } catch (PictureException | IOException e) {
            return new Look(example, null, Map.of(), Problem.error(example.fileName(), String.valueOf(e.getMessage())));
        }
    }

    private static Picture copy(Picture picture, Copies kind, int number) {
        return switch (kind) {
            case NONE -> picture;
            case MIRRORED -> picture.mirrored();
            case COARSE -> CoarseCopy.of(picture, number);
        };
    }
}
