package io.github.pokecap.model;

import io.github.pokecap.caption.CaptionTemplate;
import io.github.pokecap.caption.TemplateException;
import io.github.pokecap.classify.FacetClassifier;
import io.github.pokecap.feature.FeatureExtractor;
import io.github.pokecap.feature.Features;
import io.github.pokecap.feature.GlobalExtractor;
import io.github.pokecap.vocabulary.FeatureSpace;
import io.github.pokecap.vocabulary.Vocabulary;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What of a model goes into which section and which part of the header, and back. */
final class ModelCodec {
    private static final int MOST_NODES = 10_000_000;

    private ModelCodec() {}

    static JsonObject provenance(String json) {
        byte[] utf8 = json.getBytes(StandardCharsets.UTF_8);
        return JsonReader.read(utf8, 0, utf8.length, new JsonPlace("(in memory)", "provenance"));
    }

    static ModelWriter encode(Model model) {
        JsonObject.Builder header = JsonObject.builder().put("features", features(model.space()));
        Optional<Vocabulary> vocabulary = model.space().vocabulary();
        vocabulary.ifPresent(words -> header.put(
                "vocabulary",
                JsonObject.builder()
                        .put("nodes", words.childCounts().length)
                        .put("words", words.words())
                        .build()));
        FacetCodec.Encoder facets = new FacetCodec.Encoder();
        for (FacetClassifier facet : model.facets()) {
            facets.add(facet);
        }
        header.put("facets", facets.header())
                .put(
                        "template",
                        JsonObject.builder()
                                .put("source", model.template().source())
                                .put("phrases", phrases(model.template().phrases()))
                                .build());
        ModelWriter writer = new ModelWriter(header.build(), provenance(model.provenance()));
        vocabulary.ifPresent(words -> {
            int nodes = words.childCounts().length;
            writer.add("vocabulary/children", words.childCounts(), nodes)
                    .add("vocabulary/centers", words.centers(), nodes, 4)
                    .add("vocabulary/idf", words.idf(), words.words());
        });
        BaselineCodec.write(model.baseline(), writer);
        facets.writeTo(writer);
        return writer;
    }

    static StoredModel decode(ModelContainer container, List<GlobalExtractor> own) {
        JsonObject header = container.model();
        if (header.has("vocabulary")) {
            header.keysMustBe("features", "vocabulary", "facets", "template");
        } else {
            header.keysMustBe("features", "facets", "template");
        }
        try {
            FeatureSpace space = space(header, container, own);
            List<FacetClassifier> facets = FacetCodec.decode(header.array("facets"), container, space.columns());
            Model model = new Model(
                    space,
                    facets,
                    template(header.object("template")),
                    BaselineCodec.read(container, space.columns()),
                    container.provenance().toString());
            container.finish();
            return container.stored(model);
        } catch (IllegalArgumentException | TemplateException e) {
            throw container.refusal(
                    Quote.message(String.valueOf(e.getMessage())) + "; the file does not hold what its writer meant");
        }
    }

    private static JsonArray features(FeatureSpace space) {
        List<JsonObject> extractors = new ArrayList<>();
        for (FeatureExtractor extractor : space.extractors()) {
            extractors.add(JsonObject.builder()
                    .put("name", extractor.name())
                    .put("settings", settings(extractor))
                    .build());
        }
        return JsonArray.of(extractors);
    }

    private static JsonObject settings(FeatureExtractor extractor) {
        JsonObject.Builder settings = JsonObject.builder();
        extractor.settings().forEach(settings::put);
        return settings.build();
    }

    private static FeatureSpace space(JsonObject header, ModelContainer container, List<GlobalExtractor> own) {
        List<FeatureExtractor> extractors = new ArrayList<>();
        for (JsonObject feature : header.array("features").sizeMustBe(1, 64).objects()) {
            feature.keysMustBe("name", "settings");
            extractors.add(extractor(feature, own));
        }
        FeatureSpace space = FeatureSpace.of(extractors);
        if (!header.has("vocabulary")) {
            return space;
        }
        if (!space.hasLocal()) {
            throw header.refusal(
                    "vocabulary", "is there, but no feature extractor is local; write it again with PokeCap");
        }
        JsonObject vocabulary = header.object("vocabulary");
        vocabulary.keysMustBe("nodes", "words");
        int nodes = vocabulary.integer("nodes", 1, MOST_NODES);
        int words = vocabulary.integer("words", 1, MOST_NODES);
        return space.with(new Vocabulary(
                container.ints("vocabulary/children", nodes),
                container.longs("vocabulary/centers", nodes, 4),
                container.floats("vocabulary/idf", words)));
    }

    private static FeatureExtractor extractor(JsonObject feature, List<GlobalExtractor> own) {
        String name = feature.string("name");
        JsonObject numbers = feature.object("settings");
        Map<String, Double> settings = new LinkedHashMap<>();
        numbers.members().keySet().forEach(key -> settings.put(key, numbers.number(key)));
        FeatureExtractor extractor = own.stream()
                .filter(one -> one.name().equals(name) && one.settings().equals(settings))
                .<FeatureExtractor>map(one -> one)
                .findFirst()
                .or(() -> Features.of(name, settings))
                .orElseThrow(() -> feature.refusal(
                        "name", "names a feature extractor that PokeCap does not have; hand it to Captioner.load"));
        if (!settings(extractor).equals(numbers)) {
            throw feature.refusal(
                    "settings",
                    "is " + Quote.of(numbers.toString()) + ", but the extractor was written with " + settings(extractor)
                            + "; write it again with PokeCap");
        }
        return extractor;
    }

    private static JsonObject phrases(Map<String, Map<String, String>> phrases) {
        JsonObject.Builder facets = JsonObject.builder();
        phrases.forEach((facet, ofValues) -> {
            JsonObject.Builder values = JsonObject.builder();
            ofValues.forEach(values::put);
            facets.put(facet, values.build());
        });
        return facets.build();
    }

    private static CaptionTemplate template(JsonObject template) {
        template.keysMustBe("source", "phrases");
        Map<String, Map<String, String>> phrases = new LinkedHashMap<>();
        JsonObject facets = template.object("phrases");
        for (String facet : facets.members().keySet()) {
            JsonObject values = facets.object(facet);
            Map<String, String> ofValues = new LinkedHashMap<>();
            values.members().keySet().forEach(value -> ofValues.put(value, values.string(value)));
            phrases.put(facet, ofValues);
        }
        return CaptionTemplate.of(template.string("source"), phrases);
    }
}
