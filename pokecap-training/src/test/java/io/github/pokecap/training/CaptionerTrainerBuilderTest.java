package io.github.pokecap.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.pokecap.caption.TemplateException;
import io.github.pokecap.feature.Features;
import io.github.pokecap.training.learn.Candidate;
import io.github.pokecap.training.learn.Classifiers;
import io.github.pokecap.training.learn.Copies;
import io.github.pokecap.training.vocabulary.Vocabularies;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every option may be set once, and what is wrong is told by the very call that is wrong. */
class CaptionerTrainerBuilderTest {
    private static Arguments option(String name, UnaryOperator<CaptionerTrainerBuilder> setting) {
        return Arguments.of(name, setting);
    }

    static List<Arguments> options() {
        return List.of(
                option("features", builder -> builder.features(Features.color(), Features.orb())),
                option("vocabulary", builder -> builder.vocabulary(Vocabularies.binaryTree())),
                option("classifier", builder -> builder.classifier(Classifiers.xgboost())),
                option("classifier", builder -> builder.bestOf(Classifiers.all())),
                option("blend", builder -> builder.blend(2)),
                option("template", builder -> builder.template("a {color} thing")),
                option("facets", builder -> builder.facets(List.of("color"))),
                option("captionWords", CaptionerTrainerBuilder::captionWords),
                option("leastCount", builder -> builder.leastCount(2)),
                option("mirror", builder -> builder.mirror(false)),
                option("skipUnreadable", CaptionerTrainerBuilder::skipUnreadable),
                option("groupBy", builder -> builder.groupBy("chain")),
                option("folds", builder -> builder.folds(3)),
                option("seed", builder -> builder.seed(7)),
                option("threads", builder -> builder.threads(2)));
    }

    @ParameterizedTest
    @MethodSource("options")
    void anOptionMayBeSetOnce(String name, UnaryOperator<CaptionerTrainerBuilder> setting) {
        CaptionerTrainerBuilder builder = CaptionerTrainer.builder();

        assertThat(setting.apply(builder)).isSameAs(builder);
        assertThatThrownBy(() -> setting.apply(builder))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage(name + " is set twice; leave one of the two calls out");
    }

    @Test
    void classifierAndBestOfAreOneOption() {
        CaptionerTrainerBuilder builder = CaptionerTrainer.builder().classifier(Classifiers.xgboost());

        assertThatThrownBy(() -> builder.bestOf(Classifiers.all()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("classifier is set twice; leave one of the two calls out");
    }

    @Test
    void numbersAreInRange() {
        assertRefused(builder -> builder.blend(0), "blend is 0, outside 1 to 8");
        assertRefused(builder -> builder.blend(9), "blend is 9, outside 1 to 8");
        assertRefused(builder -> builder.leastCount(0), "leastCount is 0, outside 1 to 1000000");
        assertRefused(builder -> builder.folds(1), "folds is 1, outside 2 to 100");
        assertRefused(builder -> builder.folds(101), "folds is 101, outside 2 to 100");
        assertRefused(builder -> builder.threads(0), "threads is 0, outside 1 to 1024");
        assertRefused(builder -> builder.threads(1025), "threads is 1025, outside 1 to 1024");
    }

    @Test
    void listsHoldSomethingAndNothingTwice() {
        assertRefused(
                builder -> builder.bestOf(List.of()),
                "bestOf names no classifier; Classifiers.all() gives one of each");
        assertRefused(
                builder -> builder.features(), "features name no extractor; Features.usual() gives the usual ones");
        assertRefused(
                builder -> builder.features(Features.color(), Features.color()),
                "two feature extractors are called color");
        assertRefused(
                builder -> builder.facets(List.of("color", "color")),
                "facets names a field twice in [color, color]; name each once");
    }

    private static void assertRefused(UnaryOperator<CaptionerTrainerBuilder> setting, String message) {
        assertThatThrownBy(() -> setting.apply(CaptionerTrainer.builder()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }

    @Test
    void aVocabularyNeedsALocalExtractor() {
        CaptionerTrainerBuilder withoutLocal = CaptionerTrainer.builder().features(Features.color());
        CaptionerTrainerBuilder withVocabulary = CaptionerTrainer.builder().vocabulary(Vocabularies.binaryTree());

        assertThatThrownBy(() -> withoutLocal.vocabulary(Vocabularies.binaryTree()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("features has no local extractor that a vocabulary could serve; add Features.orb() or leave"
                        + " vocabulary out");
        assertThatThrownBy(() -> withVocabulary.features(Features.color()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("vocabulary is set, but no extractor of features is local; add Features.orb() or leave it"
                        + " out");
        CaptionerTrainerBuilder ofUsualFeatures = CaptionerTrainer.builder().vocabulary(Vocabularies.binaryTree());
        assertThatThrownBy(ofUsualFeatures::build)
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("vocabulary is set, but the usual features have no local extractor; call features(...) with"
                        + " Features.orb() among them, or leave vocabulary out");
    }

    @Test
    void aCandidateLooksAtFeaturesThatThereAre() {
        CaptionerTrainerBuilder builder = CaptionerTrainer.builder()
                .features(Features.color())
                .bestOf(List.of(new Candidate(Classifiers.xgboost(), List.of("layout"))));

        assertThatThrownBy(builder::build)
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("candidate \"xgboost on layout\" looks at features that are not among [color]");
    }

    @Test
    void aCandidateWeighsFeaturesThatItLooksAt() {
        CaptionerTrainerBuilder builder = CaptionerTrainer.builder()
                .features(Features.color(), Features.silhouette())
                .bestOf(List.of(new Candidate(Classifiers.ridge().weight("silhouette", 2), List.of("color"))));

        assertThatThrownBy(builder::build)
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("candidate \"ridge on color\" weighs [silhouette], but looks at [color] alone");
    }

    @Test
    void mirrorImagesAreForThoseWhoLikeThem() {
        Candidate trees = Candidate.of(Classifiers.xgboost());
        List<Candidate> three = List.of(Candidate.of(Classifiers.ridge()), trees, trees.withCopies(Copies.COARSE));

        assertThat(CaptionerTrainer.builder().bestOf(three).build().options().candidates())
                .extracting(Candidate::copies)
                .containsExactly(Copies.MIRRORED, Copies.NONE, Copies.COARSE);
        assertThat(CaptionerTrainer.builder()
                        .bestOf(three)
                        .mirror(false)
                        .build()
                        .options()
                        .candidates())
                .extracting(Candidate::copies)
                .containsExactly(Copies.NONE, Copies.NONE, Copies.COARSE);
    }

    @Test
    void aTemplateWithAnErrorIsRefusedAtOnce() {
        assertThatThrownBy(() -> CaptionerTrainer.builder().template("a {color thing"))
                .isInstanceOf(TemplateException.class);
    }
}
