package io.github.pokecap.model;

import io.github.pokecap.caption.CaptionTemplate;
import io.github.pokecap.classify.FacetClassifier;
import io.github.pokecap.feature.GlobalExtractor;
import io.github.pokecap.vocabulary.FeatureSpace;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/**
 * The parts of a captioner, as a {@code .pokecap} file holds them: data, never code (docs/model-format.md).
 *
 * @param space how a picture becomes a row
 * @param facets what is asked of the row, in the order of answers; at least one, no two of one name
 * @param template how the answers become a sentence
 * @param baseline the row of an average picture, which an explanation compares with: the mean of the training rows, as a
 *     rule; zeros if nobody averaged any; not copied, not to be changed
 * @param provenance where the model comes from, as a JSON object
 */
public record Model(
        FeatureSpace space,
        List<FacetClassifier> facets,
        CaptionTemplate template,
        float[] baseline,
        String provenance) {
    /**
     * Checks that the parts fit each other.
     *
     * @param space complete: with a vocabulary if an extractor is local
     * @param facets each made for rows of the space; one that is bound to differ from another comes after it
     * @param template naming no facet in particular that there is not
     * @param baseline as long as a row of the space; finite
     * @param provenance a JSON object
     */
    public Model {
        Objects.requireNonNull(space, "space");
        Objects.requireNonNull(template, "template");
        facets = List.copyOf(facets);
        if (facets.isEmpty()) {
            throw new IllegalArgumentException("a model without a facet has nothing to tell");
        }
        if (space.hasLocal() && space.vocabulary().isEmpty()) {
            throw new IllegalArgumentException("the feature space has a local extractor but no vocabulary");
        }
        for (FacetClassifier facet : facets) {
            int inputs = facet.classifier().inputs();
            if (inputs != space.columns()) {
                throw new IllegalArgumentException("facet " + facet.facet().name() + " takes rows of " + inputs
                        + " columns, but the feature space makes rows of " + space.columns());
            }
        }
        for (int i = 0; i < facets.size(); i++) {
            checkOrder(facets.get(i), facets.subList(0, i));
        }
        if (facets.stream().map(facet -> facet.facet().name()).distinct().count() != facets.size()) {
            throw new IllegalArgumentException("two facets of the model have one name");
        }
        if (baseline.length != space.columns()) {
            throw new IllegalArgumentException("the baseline has " + baseline.length
                    + " columns, but the feature space makes rows of " + space.columns());
        }
        provenance = ModelCodec.provenance(provenance).toString();
    }

    private static void checkOrder(FacetClassifier facet, List<FacetClassifier> before) {
        facet.differsFrom().filter(other -> !before.contains(other)).ifPresent(other -> {
            throw new IllegalArgumentException("facet " + facet.facet().name() + " is bound to differ from "
                    + other.facet().name() + ", which is not among the facets before it");
        });
    }

    /**
     * A model that nobody averaged pictures for: its baseline is zeros.
     *
     * @param space complete: with a vocabulary if an extractor is local
     * @param facets each made for rows of the space
     * @param template naming no facet in particular that there is not
     * @param provenance a JSON object
     */
    public Model(FeatureSpace space, List<FacetClassifier> facets, CaptionTemplate template, String provenance) {
        this(space, facets, template, new float[space.columns()], provenance);
    }

    /**
     * Reads a model.
     *
     * @param path of a {@code .pokecap} file
     * @param own extractors that are not PokeCap's and that the model may name
     * @return the model, with its id
     * @throws ModelFormatException if the file is no model, is damaged, or names an extractor that nobody has
     * @throws IOException if the file cannot be read
     */
    public static StoredModel read(Path path, List<GlobalExtractor> own) throws IOException {
        return ModelCodec.decode(new ModelReader().read(path), own);
    }

    /**
     * Reads a model.
     *
     * @param in a {@code .pokecap} file; not closed
     * @param name what messages call it
     * @param own extractors that are not PokeCap's and that the model may name
     * @return the model, with its id
     * @throws ModelFormatException if it is no model, is damaged, or names an extractor that nobody has
     * @throws IOException if it cannot be read
     */
    public static StoredModel read(InputStream in, String name, List<GlobalExtractor> own) throws IOException {
        return ModelCodec.decode(new ModelReader().read(in, name), own);
    }

    /**
     * The file's bytes; the same model gives the same.
     *
     * @return a new array
     */
    public byte[] toBytes() {
        return ModelCodec.encode(this).toBytes();
    }

    /**
     * Writes the file: another file first, which then takes this one's place, so that whenever the work is cut off
     * there is the old file or the new one.
     *
     * @param path where to; replaced if it exists
     * @throws IOException if it cannot be written
     */
    public void write(Path path) throws IOException {
        ModelCodec.encode(this).write(path);
    }
}
