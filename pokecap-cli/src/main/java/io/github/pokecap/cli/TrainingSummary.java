package io.github.pokecap.cli;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.pokecap.Captioner;
import io.github.pokecap.classify.Facet;
import java.util.List;
import java.util.Locale;

/** What a training ends with on the screen. */
record TrainingSummary(Captioner captioner, List<String> passedOver) {
    String text(Location file, double seconds) {
        JsonNode provenance = Json.read(captioner.model().provenance());
        StringBuilder text = new StringBuilder();
        text.append("Learnt from ")
                .append(provenance.path("dataset").path("examples").asInt()
                        - provenance.path("dataset").path("unreadable").asInt())
                .append(" pictures of ")
                .append(Printable.line(provenance.path("dataset").path("name").asText()))
                .append(":\n\n");
        int unreadable = provenance.path("dataset").path("unreadable").asInt();
        text.append(FacetTable.text(captioner.facets(), HeldOut.of(provenance)));
        text.append("\nScores are of held-out pictures: accuracy of facets with one answer, micro-F1 of others.\n");
        if (unreadable > 0) {
            text.append("Left out, because they are unreadable: ")
                    .append(unreadable)
                    .append('\n');
        }
        passedOver.forEach(reason ->
                text.append("Passed over: ").append(Printable.line(reason)).append('\n'));
        byte[] bytes = captioner.model().toBytes();
        text.append('\n')
                .append(Printable.line(String.valueOf(file)))
                .append(": ")
                .append(Size.of(bytes.length))
                .append(", ")
                .append(captioner.facets().stream()
                        .mapToInt(facet -> facet.values().size())
                        .sum())
                .append(" values of ")
                .append(names(captioner.facets()))
                .append(String.format(Locale.ROOT, ", %.1f s%n", seconds).replace("\r", ""))
                .append("id ")
                .append(captioner.id())
                .append('\n');
        return text.toString();
    }

    private static String names(List<Facet> facets) {
        return facets.size() == 1 ? "1 facet" : facets.size() + " facets";
    }
}
