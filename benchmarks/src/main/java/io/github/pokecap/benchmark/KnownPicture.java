package io.github.pokecap.benchmark;

import io.github.pokecap.image.Picture;
import io.github.pokecap.model.Model;
import io.github.pokecap.vocabulary.FeatureSpace;
import io.github.pokecap.vocabulary.Observation;
import java.util.List;

/** A model that knows already what its extractors see in a picture. */
public final class KnownPicture {
    private KnownPicture() {}

    /** The same classifiers and template, over extractors that look at nothing and tell what there is in the picture. */
    public static Model in(Model model, Picture picture) {
        Observation seen = model.space().observe(picture);
        FeatureSpace known = model.space()
                .vocabulary()
                .map(words -> FeatureSpace.of(List.of(
                                GivenFeatures.row(seen.globals()), GivenFeatures.descriptors(seen.descriptors())))
                        .with(words))
                .orElseGet(() -> FeatureSpace.of(List.of(GivenFeatures.row(seen.globals()))));
        return new Model(known, model.facets(), model.template(), model.baseline(), model.provenance());
    }
}
