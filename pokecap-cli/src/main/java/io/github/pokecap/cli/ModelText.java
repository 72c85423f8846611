package io.github.pokecap.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.pokecap.classify.FacetClassifier;
import io.github.pokecap.model.Model;
import io.github.pokecap.vocabulary.FeatureSpace;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** A model for people: what it is, what it tells, how well, and where it comes from. */
final class ModelText {
    private static final String CROSS_VALIDATION = "crossValidation";

    private ModelText() {}

    /** Lines, the long ones broken at a width. */
    static String of(LoadedModel loaded, int width) {
        Model model = loaded.captioner().model();
        JsonNode provenance = Json.read(model.provenance());
        return Printable.of("model " + loaded.name() + "\n"
                + "id    " + loaded.captioner().id() + "\n"
                + "size  " + Size.of(loaded.bytes()) + "\n"
                + features(model.space())
                + facets(model.facets())
                + values(model.facets(), width)
                + scores(loaded, provenance)
                + "\nTemplate\n" + indented(model.template().source())
                + provenance(provenance, width));
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
        TextTable table = new TextTable("facet", "answers", "classifier", "values", "said from");
        for (FacetClassifier facet : facets) {
            table.add(
                    facet.facet().name(),
                    answers(facet),
                    ClassifierKind.of(facet.classifier()),
                    facet.facet().values().size(),
                    range(facet.thresholds()));
        }
        return "\nFacets\n" + table.text("  ");
    }

    private static String answers(FacetClassifier facet) {
        String number = facet.facet().isSingle() ? "one" : "any";
        return facet.differsFrom()
                .map(other -> number + ", not that of " + other.facet().name())
                .orElse(number);
    }

    private static String values(List<FacetClassifier> facets, int width) {
        ObjectNode values = Json.object();
        for (FacetClassifier facet : facets) {
            ArrayNode row = values.putArray(facet.facet().name());
            facet.facet().values().forEach(row::add);
        }
        return "\nValues\n" + Outline.of(values, width);
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

    /** The scores have their own table; what else there is of them would fill pages. */
    private static String provenance(JsonNode provenance, int width) {
        ObjectNode shown = provenance.deepCopy();
        String more = "";
        if (!HeldOut.of(provenance).isEmpty()) {
            shown.remove(CROSS_VALIDATION);
            more = "\nWith --json: also how each candidate did, and each value's threshold.\n";
        }
        return "\nProvenance\n" + (shown.isEmpty() ? "  none\n" : Outline.of(shown, width)) + more;
    }

    private static String indented(String text) {
        return text.strip().indent(2);
    }
}
