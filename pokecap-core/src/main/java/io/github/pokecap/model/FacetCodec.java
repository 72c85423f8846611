package io.github.pokecap.model;

import io.github.pokecap.classify.Calibration;
import io.github.pokecap.classify.Classifier;
import io.github.pokecap.classify.Facet;
import io.github.pokecap.classify.FacetClassifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Facets in the header, and their calibrations, thresholds and classifiers in sections named by their number. */
final class FacetCodec {
    private static final int MOST_FACETS = 1_000;
    private static final int MOST_VALUES = 100_000;
    private static final String DIFFERS_FROM = "differsFrom";

    private FacetCodec() {}

    /** Collects facets, then writes their sections. */
    static final class Encoder {
        private final List<JsonObject> headers = new ArrayList<>();
        private final List<FacetClassifier> facets = new ArrayList<>();

        void add(FacetClassifier facet) {
            JsonObject.Builder header = JsonObject.builder()
                    .put("name", facet.facet().name())
                    .put("kind", facet.facet().kind().name().toLowerCase(Locale.ROOT))
                    .put("values", JsonArray.ofStrings(facet.facet().values()));
            facet.differsFrom()
                    .ifPresent(other -> header.put(DIFFERS_FROM, other.facet().name()));
            headers.add(header.put("classifier", ClassifierCodec.header(facet.classifier()))
                    .build());
            facets.add(facet);
        }

        JsonArray header() {
            return JsonArray.of(headers);
        }

        void writeTo(ModelWriter writer) {
            for (int i = 0; i < facets.size(); i++) {
                FacetClassifier facet = facets.get(i);
                int values = facet.facet().values().size();
                String place = place(i);
                writer.add(place + "slopes", facet.calibration().slopes(), values)
                        .add(place + "shifts", facet.calibration().shifts(), values)
                        .add(place + "thresholds", facet.thresholds(), values);
                ClassifierCodec.write(facet.classifier(), writer, place);
            }
        }
    }

    static List<FacetClassifier> decode(JsonArray headers, ModelContainer container, int columns) {
        headers.sizeMustBe(1, MOST_FACETS);
        List<FacetClassifier> facets = new ArrayList<>();
        for (int i = 0; i < headers.size(); i++) {
            JsonObject header = headers.object(i);
            if (header.has(DIFFERS_FROM)) {
                header.keysMustBe("name", "kind", "values", DIFFERS_FROM, "classifier");
            } else {
                header.keysMustBe("name", "kind", "values", "classifier");
            }
            List<String> names =
                    header.array("values").sizeMustBe(1, MOST_VALUES).strings();
            Facet facet = new Facet(header.string("name"), kind(header), names);
            int values = names.size();
            String place = place(i);
            Calibration calibration = new Calibration(
                    container.floats(place + "slopes", values), container.floats(place + "shifts", values));
            float[] thresholds = container.floats(place + "thresholds", values);
            Classifier classifier = ClassifierCodec.read(header.object("classifier"), container, place, facet, columns);
            FacetClassifier alone = new FacetClassifier(facet, classifier, calibration, thresholds);
            facets.add(header.has(DIFFERS_FROM) ? alone.differingFrom(other(header, facets)) : alone);
        }
        return facets;
    }

    /** One that is read already: facets in a circle would ask each other without end. */
    private static FacetClassifier other(JsonObject header, List<FacetClassifier> earlier) {
        String name = header.string(DIFFERS_FROM);
        return earlier.stream()
                .filter(facet -> facet.facet().name().equals(name))
                .findFirst()
                .orElseThrow(() ->
                        header.refusal(DIFFERS_FROM, "is " + Quote.of(name) + ", which no earlier facet is called"));
    }

    private static Facet.Kind kind(JsonObject header) {
        return switch (header.string("kind")) {
            case "single" -> Facet.Kind.SINGLE;
            case "multi" -> Facet.Kind.MULTI;
            default -> throw header.refusal("kind", "is neither \"single\" nor \"multi\"");
        };
    }

    private static String place(int facet) {
        return "facet" + facet + "/";
    }
}
