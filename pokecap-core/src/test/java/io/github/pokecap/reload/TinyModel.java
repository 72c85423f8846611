package io.github.pokecap.reload;

import io.github.pokecap.Captioner;
import io.github.pokecap.caption.CaptionTemplate;
import io.github.pokecap.classify.Calibration;
import io.github.pokecap.classify.Facet;
import io.github.pokecap.classify.FacetClassifier;
import io.github.pokecap.classify.LinearClassifier;
import io.github.pokecap.feature.Features;
import io.github.pokecap.model.Model;
import io.github.pokecap.vocabulary.FeatureSpace;
import java.util.List;

/** Models of one kilobyte that say the same of every picture. */
final class TinyModel {
    private TinyModel() {}

    /** Says "a red thing" of everything, if the answer is red. */
    static Captioner saying(String answer) {
        FeatureSpace space = FeatureSpace.of(List.of(Features.silhouette()));
        LinearClassifier always =
                new LinearClassifier(space.columns(), new float[2 * space.columns()], new float[] {9, 0});
        return Captioner.of(new Model(
                space,
                List.of(new FacetClassifier(
                        new Facet("color", Facet.Kind.SINGLE, List.of(answer, "else")),
                        always,
                        new Calibration(new float[] {1, 1}, new float[2]),
                        new float[2])),
                CaptionTemplate.parse("a {color} thing"),
                "{}"));
    }
}
