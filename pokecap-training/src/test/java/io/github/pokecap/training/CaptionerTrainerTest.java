package io.github.pokecap.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.pokecap.Caption;
import io.github.pokecap.Captioner;
import io.github.pokecap.classify.Facet;
import io.github.pokecap.creatures.Creature;
import io.github.pokecap.creatures.CreatureArtist;
import io.github.pokecap.creatures.Creatures;
import io.github.pokecap.feature.Features;
import io.github.pokecap.image.PictureDecoder;
import io.github.pokecap.image.PictureException;
import io.github.pokecap.training.dataset.Dataset;
import io.github.pokecap.training.dataset.Example;
import io.github.pokecap.training.learn.Candidate;
import io.github.pokecap.training.learn.Classifiers;
import io.github.pokecap.training.vocabulary.Vocabularies;
import io.github.pokecap.vocabulary.FeatureSpace;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** From drawn creatures to a captioner and back from its file. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CaptionerTrainerTest {
    private final Dataset dataset = MemoryDataset.labelled(60, 96, 3);
    private final Captioner captioner = quick().threads(2).build().train(dataset);

    @TempDir
    private Path folder;

    private static CaptionerTrainerBuilder quick() {
        return CaptionerTrainer.builder()
                .features(
                        Features.color(), Features.silhouette(), Features.orb().maxKeypoints(80))
                .vocabulary(Vocabularies.binaryTree().branching(4).depth(2))
                .bestOf(List.of(
                        new Candidate(Classifiers.xgboost().rounds(4), List.of("color")),
                        Candidate.of(Classifiers.logisticRegression())))
                .folds(3);
    }

    @BeforeAll
    void itKnowsTheFacetsOfTheMetadata() {
        assertThat(captioner.facets().stream().map(Facet::name)).containsExactly("color", "likeness", "parts");
    }

    private static List<BufferedImage> unseen() {
        return Creatures.random(6, 77).stream()
                .map(creature -> CreatureArtist.draw(creature, 96))
                .toList();
    }

    @Test
    void theBaselineIsTheMeanOfTheTrainingRows() throws IOException {
        FeatureSpace space = captioner.model().space();
        PictureDecoder decoder = new PictureDecoder();
        List<float[]> rows = new ArrayList<>();
        for (Example example : dataset.examples()) {
            rows.add(space.row(space.observe(decoder.decode(example.bytes()))));
        }

        assertThat(captioner.model().baseline()).isEqualTo(MeanRow.of(rows));
    }

    @Test
    void whatWasLearntIsToldOfWhatWasSeen() {
        int right = 0;
        for (Creature creature : Creatures.random(60, 3)) {
            Caption caption = captioner.caption(CreatureArtist.draw(creature, 96));
            right += caption.answer("likeness")
                            .orElseThrow()
                            .ranking()
                            .get(0)
                            .value()
                            .equals(creature.likeness())
                    ? 1
                    : 0;
        }

        // Twelve likenesses: by chance it would be about five.
        assertThat(right).isGreaterThan(24);
    }

    @Test
    void savedAndLoadedItSaysTheSame() throws IOException {
        Path file = folder.resolve("mine.pokecap");
        captioner.save(file);

        Captioner loaded = Captioner.load(file);
        Captioner streamed = Captioner.load(new ByteArrayInputStream(Files.readAllBytes(file)));

        assertThat(loaded.id()).isEqualTo(captioner.id()).isEqualTo(streamed.id());
        assertThat(loaded.facets()).isEqualTo(captioner.facets());
        for (BufferedImage image : unseen()) {
            assertThat(loaded.caption(image)).isEqualTo(captioner.caption(image));
            assertThat(streamed.caption(image)).isEqualTo(captioner.caption(image));
        }
    }

    /** Two threads made the one, one and four these; the bytes are the same. */
    @Test
    void trainedAgainWithAnyNumberOfThreadsItIsTheSameFile() {
        assertThat(quick().threads(1).build().train(dataset).id()).isEqualTo(captioner.id());
        assertThat(quick().threads(4).build().train(dataset).id()).isEqualTo(captioner.id());
    }

    @Test
    void allEntrancesSayTheSame() throws IOException {
        byte[] png = MemoryDataset.png(unseen().get(0));
        Path file = folder.resolve("unseen.png");
        Files.write(file, png);

        Caption caption = captioner.caption(file);

        assertThat(captioner.caption(png)).isEqualTo(caption);
        assertThat(captioner.caption(new ByteArrayInputStream(png))).isEqualTo(caption);
        assertThat(captioner.caption(unseen().get(0))).isEqualTo(caption);
    }

    @Test
    void eightThreadsShareOne() throws Exception {
        List<BufferedImage> images = unseen();
        List<Caption> alone = images.stream().map(captioner::caption).toList();
        ExecutorService pool = Executors.newFixedThreadPool(8);
        try {
            List<Callable<Caption>> tasks = new ArrayList<>();
            for (int i = 0; i < 64; i++) {
                BufferedImage image = images.get(i % images.size());
                tasks.add(() -> captioner.caption(image));
            }
            List<Future<Caption>> captions = pool.invokeAll(tasks);
            for (int i = 0; i < captions.size(); i++) {
                assertThat(captions.get(i).get()).isEqualTo(alone.get(i % images.size()));
            }
        } finally {
            pool.shutdown();
        }
    }

    @Test
    void whatIsNoPictureIsRefused() {
        assertThatThrownBy(() -> captioner.caption(new byte[0]))
                .isInstanceOf(PictureException.class)
                .hasMessage("cannot read picture: there is not one byte; the file is empty, copy it again");
    }

    @Test
    void provenanceTellsWhereItComesFrom() throws IOException {
        JsonNode provenance = new ObjectMapper().readTree(captioner.model().provenance());

        assertThat(provenance.at("/dataset/examples").asInt()).isEqualTo(60);
        assertThat(provenance.at("/dataset/unreadable").asInt()).isZero();
        assertThat(provenance.at("/dataset/digest").asText()).isEqualTo(dataset.digest());
        assertThat(provenance.at("/libraries/xgboost4j").asText()).isEqualTo(LibraryVersions.XGBOOST4J);
        assertThat(provenance.at("/libraries/smile").asText()).isEqualTo(LibraryVersions.SMILE);
        assertThat(provenance.at("/options/seed").asLong()).isEqualTo(42);
        assertThat(provenance.at("/options/folds").asInt()).isEqualTo(3);
        assertThat(provenance.at("/options/features/orb/maxKeypoints").asInt()).isEqualTo(80);
        assertThat(provenance.at("/options/classifiers/0/rounds").asInt()).isEqualTo(4);
        assertThat(provenance.at("/crossValidation/color/accuracy").asDouble()).isBetween(0.0, 1.0);
        assertThat(provenance.at("/crossValidation/parts/microF1").asDouble()).isBetween(0.0, 1.0);
        assertThat(provenance.at("/options/blend").asInt()).isEqualTo(3);
        JsonNode likeness = provenance.at("/crossValidation/likeness");
        assertThat(likeness.path("logLoss")).hasSize(2);
        for (JsonNode candidate : likeness.path("logLoss")) {
            assertThat(likeness.path("blendLogLoss").asDouble())
                    .isLessThanOrEqualTo(candidate.path("logLoss").asDouble());
        }
        assertThat(likeness.path("members"))
                .isNotEmpty()
                .allSatisfy(
                        member -> assertThat(member.path("weight").asDouble()).isPositive());
        assertThat(provenance.at("/counts/parts/tail").asInt()).isPositive();
    }

    /** Ridge shares its work between facets, and learns from mirror images: as many threads as there are make it. */
    @Test
    void aRidgeRegressionIsTheSameFileWithAnyNumberOfThreads() throws IOException {
        Captioner alone = ridge().threads(1).build().train(dataset);
        Captioner unmirrored = ridge().mirror(false).build().train(dataset);

        assertThat(ridge().threads(4).build().train(dataset).id()).isEqualTo(alone.id());
        assertThat(unmirrored.id()).isNotEqualTo(alone.id());
        assertThat(copies(alone)).isEqualTo("mirrored");
        assertThat(copies(unmirrored)).isEqualTo("none");
    }

    private static CaptionerTrainerBuilder ridge() {
        return CaptionerTrainer.builder()
                .features(Features.color(), Features.silhouette())
                .classifier(Classifiers.ridge())
                .folds(3);
    }

    private static String copies(Captioner captioner) throws IOException {
        return new ObjectMapper()
                .readTree(captioner.model().provenance())
                .at("/options/classifiers/0/copies")
                .asText();
    }

    /** With every extractor and every way to learn, and a seed that Smile would take for none. */
    @Tag("slow")
    @Test
    void everyWayToLearnGivesTheSameFileAgain() {
        Dataset larger = MemoryDataset.labelled(100, 128, 8);
        List<String> ids = new ArrayList<>();
        for (int threads : new int[] {1, 4, 4}) {
            ids.add(CaptionerTrainer.builder()
                    .bestOf(List.of(
                            Candidate.of(Classifiers.xgboost().rounds(10)),
                            Candidate.of(Classifiers.randomForest().trees(20)),
                            Candidate.of(Classifiers.linearSvm()),
                            Candidate.of(Classifiers.logisticRegression()),
                            Candidate.of(Classifiers.ridge()),
                            Candidate.of(Classifiers.nearestNeighbors())))
                    .folds(3)
                    .seed(-1)
                    .threads(threads)
                    .build()
                    .train(larger)
                    .id());
        }

        assertThat(ids).containsOnly(ids.get(0));
    }
}
