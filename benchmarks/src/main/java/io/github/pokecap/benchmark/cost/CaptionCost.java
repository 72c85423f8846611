package io.github.pokecap.benchmark.cost;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.github.pokecap.Captioner;
import io.github.pokecap.benchmark.BundledModel;
import io.github.pokecap.benchmark.FreshPicture;
import io.github.pokecap.benchmark.LargePicture;
import io.github.pokecap.benchmark.RandomModel;
import io.github.pokecap.benchmark.SmallPicture;
import io.github.pokecap.benchmark.Stopwatch;
import io.github.pokecap.feature.FeatureExtractor;
import io.github.pokecap.feature.Features;
import io.github.pokecap.image.Picture;
import io.github.pokecap.image.PictureDecoder;
import io.github.pokecap.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.List;

/**
 * What a caption costs as one thing grows, in milliseconds.
 *
 * @param calls how many times each is measured
 */
record CaptionCost(int calls) {
    private static final int FACETS = 4;
    private static final int ROUNDS = 80;

    /** The bundled model on PNGs without a ground and on JPEGs of photographs. */
    ArrayNode bySize(List<Integer> sizes) {
        Captioner captioner = BundledModel.captioner();
        // The first of the series must not pay for the compiler.
        byte[] first = SmallPicture.png(0, 256);
        Stopwatch.milliseconds(10 * calls, 1, () -> captioner.caption(first));
        ArrayNode series = JsonNodeFactory.instance.arrayNode();
        for (int size : sizes) {
            byte[] png = SmallPicture.png(0, size);
            byte[] jpeg = LargePicture.draw(1, size).jpeg(90);
            series.addObject()
                    .put("pixels", size)
                    .put("png", milliseconds(() -> captioner.caption(png)))
                    .put("jpeg", milliseconds(() -> captioner.caption(jpeg)));
        }
        return series;
    }

    /** All features with ORB; a picture has no more keypoints than it has corners. */
    ArrayNode byKeypoints(List<Integer> mosts) {
        FreshPicture picture = new FreshPicture(
                new PictureDecoder().decode(LargePicture.draw(1, 1024).jpeg(95)));
        ArrayNode series = JsonNodeFactory.instance.arrayNode();
        for (int most : mosts) {
            List<FeatureExtractor> features = new ArrayList<>(Features.usual());
            features.add(Features.orb().maxKeypoints(most));
            Captioner captioner = Captioner.of(new RandomModel(1).model(features, FACETS, ROUNDS));
            series.addObject()
                    .put("most", most)
                    .put(
                            "found",
                            Features.orb()
                                    .maxKeypoints(most)
                                    .extract(picture.copy())
                                    .count())
                    .put("all", milliseconds(() -> captioner.caption(picture.copy())))
                    .put(
                            "orb",
                            milliseconds(() -> Features.orb()
                                    .maxKeypoints(most)
                                    .extract(picture.copy())
                                    .count()));
        }
        return series;
    }

    /** 500 descriptors that are there already, through trees of each depth. */
    ArrayNode byWords(List<Integer> depths) {
        Picture picture = new PictureDecoder().decode(SmallPicture.png(0, 64));
        ArrayNode series = JsonNodeFactory.instance.arrayNode();
        for (int depth : depths) {
            RandomModel random = new RandomModel(1);
            Vocabulary words = random.vocabulary(depth);
            Captioner captioner = Captioner.of(random.afterFeatures(words, FACETS, ROUNDS));
            series.addObject()
                    .put("words", words.words())
                    .put("afterFeatures", milliseconds(() -> captioner.caption(picture)));
        }
        return series;
    }

    /** Models of 1,000 words, half of whose facets are trees and half linear. */
    ArrayNode byFacets(List<Integer> counts) {
        Picture picture = new PictureDecoder().decode(SmallPicture.png(0, 64));
        ArrayNode series = JsonNodeFactory.instance.arrayNode();
        for (int facets : counts) {
            RandomModel random = new RandomModel(1);
            Captioner captioner = Captioner.of(random.afterFeatures(random.vocabulary(), facets, ROUNDS));
            series.addObject()
                    .put("facets", facets)
                    .put("afterFeatures", milliseconds(() -> captioner.caption(picture)));
        }
        return series;
    }

    private double milliseconds(Runnable call) {
        return Stopwatch.milliseconds(calls, calls, call).median();
    }
}
