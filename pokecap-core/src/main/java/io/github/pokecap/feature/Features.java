package io.github.pokecap.feature;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The feature extractors that come with PokeCap. */
public final class Features {
    private Features() {}

    /**
     * Keypoints and their binary descriptors, for the bag of visual words.
     *
     * @return at most 500 keypoints a picture, unless told otherwise
     */
    public static OrbExtractor orb() {
        return OrbExtractor.of(Map.of());
    }

    /**
     * Colour names by region, a colour histogram and the dominant colours.
     *
     * @return an extractor without options
     */
    public static GlobalExtractor color() {
        return new ColorExtractor();
    }

    /**
     * Colour names by how much they stand out from the rest of the subject.
     *
     * @return an extractor without options
     */
    public static GlobalExtractor salience() {
        return new SalienceExtractor();
    }

    /**
     * The outline: where the subject is and is not, its reach, symmetry and limbs.
     *
     * @return an extractor without options
     */
    public static GlobalExtractor silhouette() {
        return new SilhouetteExtractor();
    }

    /**
     * The directions of edges in each part of the picture.
     *
     * @return an extractor without options
     */
    public static GlobalExtractor layout() {
        return new LayoutExtractor();
    }

    /**
     * Which way the outline runs in each part of the subject, whatever its colours and shading.
     *
     * @return an extractor without options
     */
    public static GlobalExtractor outline() {
        return new OutlineExtractor();
    }

    /**
     * What strokes a subject is drawn with, and where: a Fisher vector of dense patches.
     *
     * @return an extractor without options
     */
    public static GlobalExtractor strokes() {
        return new StrokesExtractor();
    }

    /**
     * What a trainer uses unless told otherwise: all but ORB, whose words tell nothing more of species that were never
     * seen (docs/evaluation.md) and take as long to find as everything else.
     *
     * @return in a fixed order
     */
    public static List<FeatureExtractor> usual() {
        return List.of(color(), salience(), silhouette(), layout(), outline(), strokes());
    }

    /**
     * All of the above, in a fixed order.
     *
     * @return the usual ones and ORB
     */
    public static List<FeatureExtractor> all() {
        return List.of(color(), salience(), silhouette(), layout(), outline(), strokes(), orb());
    }

    /**
     * Makes an extractor again from what a model file says of it.
     *
     * @param name as {@link FeatureExtractor#name()} gave it
     * @param settings as {@link FeatureExtractor#settings()} gave them
     * @return nothing, if PokeCap has no extractor of this name
     * @throws IllegalArgumentException if a setting is out of range
     */
    public static Optional<FeatureExtractor> of(String name, Map<String, Double> settings) {
        return switch (name) {
            case "orb" -> Optional.of(OrbExtractor.of(settings));
            case "color" -> Optional.of(color());
            case "salience" -> Optional.of(salience());
            case "silhouette" -> Optional.of(silhouette());
            case "layout" -> Optional.of(layout());
            case "outline" -> Optional.of(outline());
            case "strokes" -> Optional.of(StrokesExtractor.of(settings));
            default -> Optional.empty();
        };
    }
}
