package io.github.pokecap.s3;

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
import java.util.Random;

/** Models that say the same of every picture, of any size. */
final class TestModels {
    private TestModels() {}

    /** Says "a red thing" of everything, if the answer is red; a few kilobytes. */
    static Captioner saying(String answer) {
        return saying(answer, 2);
    }

    /** Of about 300 bytes for each value. */
    static Captioner saying(String answer, int values) {
        FeatureSpace space = FeatureSpace.of(List.of(Features.silhouette()));
        float[] weights = new float[values * space.columns()];
        Random random = new Random(answer.hashCode());
        for (int i = 0; i < weights.length; i++) {
            weights[i] = random.nextFloat() / 1000;
        }
        float[] biases = new float[values];
        biases[0] = 99;
        List<String> names = new java.util.ArrayList<>(List.of(answer));
        float[] ones = new float[values];
        java.util.Arrays.fill(ones, 1);
        for (int i = 1; i < values; i++) {
            names.add("other-" + i);
        }
        return Captioner.of(new Model(
                space,
                List.of(new FacetClassifier(
                        new Facet("color", Facet.Kind.SINGLE, names),
                        new LinearClassifier(space.columns(), weights, biases),
                        new Calibration(ones, new float[values]),
                        new float[values])),
                CaptionTemplate.parse("a {color} thing"),
                "{}"));
    }

    static byte[] bytes(Captioner captioner) {
        return captioner.model().toBytes();
    }
}
