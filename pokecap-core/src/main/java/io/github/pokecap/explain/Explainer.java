package io.github.pokecap.explain;

import io.github.pokecap.Tag;
import io.github.pokecap.classify.FacetClassifier;
import io.github.pokecap.feature.Descriptors;
import io.github.pokecap.image.Picture;
import io.github.pokecap.vocabulary.FeatureSpace;
import io.github.pokecap.vocabulary.Observation;
import io.github.pokecap.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Tells which families of features and which regions of a picture spoke for its tags, whatever the classifiers are: it
 * asks them for confidences and looks at nothing else.
 *
 * <p><b>Families</b> share out the difference between a tag's confidence for the picture and for an average picture by
 * their Shapley values; a family that is left out has the average picture's numbers. Up to ten families the values are
 * exact, at the price of 2 to the power of their number of questions to every classifier; beyond, they are estimated
 * from 128 orders, always the same ones.
 *
 * <p><b>Regions</b> are the cells of a grid. The heat of a cell is the confidence that goes when the cell and half of each
 * of its neighbours turn into background, all else staying where it is; of a cell without foreground it is 0. Each cell
 * costs one extraction. A hole has edges of its own, which extractors see as well, and what two regions tell alike
 * neither of them loses: heat shows where to look and does not add up to the confidence.
 *
 * <p>Immutable and thread-safe.
 */
public final class Explainer {
    private final FeatureSpace space;
    private final List<FacetClassifier> facets;
    private final float[] baseline;
    private final Grid grid;

    /**
     * Puts the parts together.
     *
     * @param space with its vocabulary, if an extractor is local
     * @param facets made for rows of the space
     * @param baseline the average picture's row; not copied
     * @param grid the regions; of a picture with fewer pixels a side it takes fewer cells
     * @throws IllegalArgumentException if the baseline has another length than rows of the space
     */
    public Explainer(FeatureSpace space, List<FacetClassifier> facets, float[] baseline, Grid grid) {
        if (baseline.length != space.columns()) {
            throw new IllegalArgumentException(
                    "the baseline has " + baseline.length + " columns, but rows have " + space.columns());
        }
        this.space = space;
        this.facets = List.copyOf(facets);
        this.baseline = baseline;
        this.grid = grid;
    }

    /**
     * Explains the answer of each single facet and every tag that a multi facet asserts.
     *
     * @param picture what the row was made of
     * @param row of the space; not changed
     * @return in the order of the facets, the most confident tag first in each
     */
    public List<TagExplanation> tags(Picture picture, float[] row) {
        AskedTags asked = new AskedTags(facets, row);
        List<Map<String, Double>> families = families(asked, row);
        List<Heat> heats = heats(asked, picture, row);
        double[] average = asked.confidences(baseline);
        List<TagExplanation> explanations = new ArrayList<>();
        for (int i = 0; i < average.length; i++) {
            Tag tag = asked.tags().get(i);
            explanations.add(new TagExplanation(tag, average[i], families.get(i), heats.get(i)));
        }
        return List.copyOf(explanations);
    }

    private List<Map<String, Double>> families(AskedTags asked, float[] row) {
        Families families = new Families(space);
        double[][] shares = Shapley.values(
                families.names().size(), present -> asked.confidences(families.mixed(present, row, baseline)));
        List<Map<String, Double>> ofTags = new ArrayList<>();
        for (int tag = 0; tag < asked.tags().size(); tag++) {
            Map<String, Double> ofTag = new LinkedHashMap<>();
            for (int family = 0; family < shares.length; family++) {
                ofTag.put(families.names().get(family), shares[family][tag]);
            }
            ofTags.add(ofTag);
        }
        return ofTags;
    }

    /** All tags share the rows of the pictures with a hole: extraction costs far more than classification. */
    private List<Heat> heats(AskedTags asked, Picture picture, float[] row) {
        Grid cells = grid.within(picture.width(), picture.height());
        double[] whole = asked.confidences(row);
        float[][] lost = new float[whole.length][cells.rows() * cells.columns()];
        for (int at = 0; at < cells.rows() * cells.columns(); at++) {
            Optional<Picture> rest = Occlusion.of(picture, cells, at / cells.columns(), at % cells.columns());
            if (rest.isPresent()) {
                double[] without = asked.confidences(space.row(space.observe(rest.get())));
                for (int tag = 0; tag < whole.length; tag++) {
                    lost[tag][at] = (float) (whole[tag] - without[tag]);
                }
            }
        }
        List<Heat> heats = new ArrayList<>();
        for (float[] ofTag : lost) {
            heats.add(new Heat(cells.rows(), cells.columns(), ofTag));
        }
        return heats;
    }

    /**
     * What the local extractor found.
     *
     * @param observation of a picture, by the space
     * @return one for each descriptor, in their order; none if no extractor is local
     */
    public List<Keypoint> keypoints(Observation observation) {
        Descriptors found = observation.descriptors();
        List<Keypoint> keypoints = new ArrayList<>();
        space.vocabulary().ifPresent(words -> addKeypoints(found, words, keypoints));
        return List.copyOf(keypoints);
    }

    private static void addKeypoints(Descriptors found, Vocabulary words, List<Keypoint> keypoints) {
        for (int i = 0; i < found.count(); i++) {
            keypoints.add(new Keypoint(found.x(i), found.y(i), found.size(i), words.word(found, i)));
        }
    }
}
