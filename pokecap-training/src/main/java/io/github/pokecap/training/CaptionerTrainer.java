package io.github.pokecap.training;

import io.github.pokecap.Captioner;
import io.github.pokecap.classify.Classifier;
import io.github.pokecap.classify.FacetClassifier;
import io.github.pokecap.model.Model;
import io.github.pokecap.training.dataset.Dataset;
import io.github.pokecap.training.dataset.DatasetException;
import io.github.pokecap.training.dataset.Example;
import io.github.pokecap.training.facet.FacetChoice;
import io.github.pokecap.training.facet.LabelledFacet;
import io.github.pokecap.training.learn.Candidate;
import io.github.pokecap.training.learn.Copies;
import io.github.pokecap.training.learn.LabelledRows;
import io.github.pokecap.training.learn.ScoredRows;
import io.github.pokecap.vocabulary.FeatureSpace;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Learns a captioner from a dataset.
 *
 * <pre>{@code
 * Captioner captioner = CaptionerTrainer.builder()
 *     .features(Features.orb().maxKeypoints(500), Features.color(), Features.silhouette())
 *     .vocabulary(Vocabularies.binaryTree().branching(10).depth(3))
 *     .classifier(Classifiers.xgboost().rounds(200))
 *     .template("a drawing of {a color} {likeness}[ with {parts}]")
 *     .build()
 *     .train(Dataset.imageFolder(path), progress);
 * captioner.save(Path.of("mine.pokecap"));
 * }</pre>
 *
 * <p>Pictures are looked at once, and so are the copies that a candidate learns from. Then every fold of a
 * cross-validation learns its own vocabulary and classifiers; the scores of the held-out pictures choose among the
 * candidate classifiers of each facet (least log loss), blend some if that is better, calibrate the confidences and
 * set the thresholds. At last the chosen ones are learnt from all pictures.
 *
 * <p>Immutable; {@link #train} may be called from several threads. The same dataset, options and version of PokeCap
 * give the same model, byte for byte, on one machine, whatever the number of threads.
 */
public final class CaptionerTrainer {
    private final TrainingOptions options;

    CaptionerTrainer(TrainingOptions options) {
        this.options = options;
    }

    TrainingOptions options() {
        return options;
    }

    /**
     * Starts with the usual options.
     *
     * @return every option may be set once
     */
    public static CaptionerTrainerBuilder builder() {
        return new CaptionerTrainerBuilder();
    }

    /**
     * Learns a captioner.
     *
     * @param dataset with labels, or with captions to make labels of
     * @return a captioner, with its provenance in its model
     * @throws DatasetException if a picture cannot be read
     * @throws IllegalArgumentException if the dataset has nothing to learn, or not what the options ask for
     */
    public Captioner train(Dataset dataset) {
        return train(dataset, Progress.NONE);
    }

    /**
     * Learns a captioner and tells how far it has come.
     *
     * @param dataset with labels, or with captions to make labels of
     * @param progress is told
     * @return a captioner, with its provenance in its model
     * @throws DatasetException if a picture cannot be read
     * @throws IllegalArgumentException if the dataset has nothing to learn, or not what the options ask for
     */
    public Captioner train(Dataset dataset, Progress progress) {
        // Whatever can be told from the metadata is told before a picture is read.
        plan(dataset.examples());
        Progress oneAtATime = new OneAtATime(progress);
        FeatureSpace extractors = FeatureSpace.of(options.features());
        Set<Copies> copies = options.candidates().stream()
                .map(Candidate::copies)
                .filter(kind -> kind != Copies.NONE)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Copies.class)));
        try (Workers workers = new Workers(options.threads())) {
            ObservedDataset observed = ObservedDataset.of(dataset, extractors, copies, workers, oneAtATime);
            if (!observed.unreadable().isEmpty() && !options.skipUnreadable()) {
                throw DatasetException.unreadable(dataset.name(), observed.unreadable());
            }
            return learn(dataset, observed, plan(observed.examples()), extractors, workers, oneAtATime);
        }
    }

    private record Plan(FacetChoice chosen, Folds folds) {}

    private Plan plan(List<Example> examples) {
        FacetChoice chosen = Facets.of(examples, options);
        Facets.check(options, chosen.facets());
        Folds folds = Folds.of(groups(examples), options.folds(), options.seed());
        chosen.facets().forEach(folds::check);
        return new Plan(chosen, folds);
    }

    private Captioner learn(
            Dataset dataset,
            ObservedDataset observed,
            Plan plan,
            FeatureSpace extractors,
            Workers workers,
            Progress progress) {
        List<LabelledFacet> facets = plan.chosen().facets();
        CrossValidation validation = new CrossValidation(
                extractors,
                options.vocabulary(),
                observed.observations(),
                observed.copies(),
                facets,
                options.candidates(),
                options.seed());
        List<List<ScoredRows>> heldOut = validation.run(plan.folds(), workers, progress);
        progress.begin("choosing and calibrating", facets.size());
        List<Callable<Choice>> choosing = new ArrayList<>();
        for (List<ScoredRows> rows : heldOut) {
            choosing.add(() -> {
                Choice choice = Choice.among(options.candidates(), rows, options.blend());
                progress.step();
                return choice;
            });
        }
        List<Choice> choices = workers.all(choosing);
        progress.begin(
                "learning from all pictures",
                choices.stream().mapToLong(choice -> choice.members().size()).sum());
        int[] all = IntStream.range(0, observed.examples().size()).toArray();
        FeatureSpace space = validation.complete(all);
        LearningRows rows = validation.learning(space, all);
        List<Callable<Classifier>> learning = new ArrayList<>();
        for (int i = 0; i < facets.size(); i++) {
            for (Candidate member : choices.get(i).members()) {
                LabelledRows labelled = rows.labelled(facets.get(i), member.copies());
                learning.add(() -> {
                    Classifier classifier = member.train(labelled, space, options.seed());
                    progress.step();
                    return classifier;
                });
            }
        }
        Iterator<Classifier> learnt = workers.all(learning).iterator();
        List<FacetClassifier> classifiers = new ArrayList<>();
        for (int i = 0; i < facets.size(); i++) {
            Choice choice = choices.get(i);
            List<Classifier> own =
                    choice.members().stream().map(member -> learnt.next()).toList();
            classifiers.add(new FacetClassifier(
                    facets.get(i).facet(), choice.together(own), choice.calibration(), choice.thresholds()));
        }
        String provenance = Provenance.of(options, dataset, observed, plan.chosen(), choices);
        return Captioner.of(new Model(
                space,
                DifferingFacets.bind(classifiers, facets),
                Facets.template(options, facets),
                MeanRow.of(rows.plain().rows()),
                provenance));
    }

    private List<String> groups(List<Example> examples) {
        options.groupBy().ifPresent(field -> {
            if (examples.stream().allMatch(example -> example.fieldAsText(field).isEmpty())) {
                throw new IllegalArgumentException("groupBy names the field \"" + field
                        + "\", which no example has; name another, or leave groupBy out");
            }
        });
        List<String> groups = new ArrayList<>();
        for (Example example : examples) {
            String alone = "file " + example.fileName();
            groups.add(options.groupBy().flatMap(example::fieldAsText).orElse(alone));
        }
        return groups;
    }
}
