package io.github.pokecap.cli;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.pokecap.classify.FacetClassifier;
import io.github.pokecap.model.Model;
import io.github.pokecap.vocabulary.FeatureSpace;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** A model for people. */
final class ModelText {
    private ModelText() {}

    static String of(LoadedModel loaded) {
        Model model = loaded.captioner().model();
        JsonNode provenance = Json.read(model.provenance());
        return Printable.of("model " + loaded.name() + "\n"
                + "id    " + loaded.captioner().id() + "\n"
                + "size  " + Size.of(loaded.bytes()) + "\n"
                + features(model.space())
                + facets(model.facets())
                + scores(loaded, provenance)
                + "\nTemplate\n" + indented(model.template().source())
                + "\nProvenance\n" + indented(Json.indented(provenance)));
    }

    private static String features(FeatureSpace space) {
        TextTable table = new TextTable("feature", "columns", "from");
        for (FeatureSpace.Block block : space.blocks()) {
            table.add(block.name(), block.length(), block.offset());
        }
        String words = space.vocabulary()
                .map(vocabulary -> ", " + vocabulary.words() + " visual words")
                .orElse("");
        return "\nFeatures: " + space.columns() + " columns" + words + "\n" + table.text("  ");
    }

    private static String facets(List<FacetClassifier> facets) {
        TextTable table = new TextTable("facet", "answers", "classifier", "said from", "values");
        for (FacetClassifier facet : facets) {
            table.add(
                    facet.facet().name(),
                    facet.facet().isSingle() ? "one" : "any",
                    ClassifierKind.of(facet.classifier()),
                    range(facet.thresholds()),
                    String.join(", ", facet.facet().values()));
        }
        return "\nFacets\n" + table.text("  ");
    }

    private static String range(float[] thresholds) {
        float[] sorted = thresholds.clone();
        Arrays.sort(sorted);
        String least = String.format(Locale.ROOT, "%.2f", sorted[0]);
        String most = String.format(Locale.ROOT, "%.2f", sorted[sorted.length - 1]);
        return least.equals(most) ? least : least + "-" + most;
    }

    private static String scores(LoadedModel loaded, JsonNode provenance) {
        List<HeldOut> scores = HeldOut.of(provenance);
        return scores.isEmpty()
                ? ""
                : "\nScores of held-out pictures\n"
                        + FacetTable.text(loaded.captioner().facets(), scores);
    }

    private static String indented(String text) {
        return text.strip().indent(2);
    }
}
