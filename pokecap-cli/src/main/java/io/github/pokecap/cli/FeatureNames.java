package io.github.pokecap.cli;

import io.github.pokecap.feature.FeatureExtractor;
import io.github.pokecap.feature.Features;
import java.util.List;
import java.util.Map;

/** What {@code --features} may say. */
final class FeatureNames {
    static final List<String> USUAL =
            Features.usual().stream().map(FeatureExtractor::name).toList();

    private FeatureNames() {}

    /** The extractors, in the order in which they are named. */
    static List<FeatureExtractor> extractors(List<String> names) {
        return names.stream()
                .map(name -> Features.of(name, Map.of())
                        .orElseThrow(() -> new CliException("there is no feature \"" + name + "\"; there are "
                                + String.join(
                                        ", ",
                                        Features.all().stream()
                                                .map(FeatureExtractor::name)
                                                .toList()))))
                .toList();
    }
}
