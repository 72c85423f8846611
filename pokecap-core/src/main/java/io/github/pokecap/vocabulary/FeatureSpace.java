package io.github.pokecap.vocabulary;

import io.github.pokecap.feature.Descriptors;
import io.github.pokecap.feature.FeatureExtractor;
import io.github.pokecap.feature.GlobalExtractor;
import io.github.pokecap.feature.LocalExtractor;
import io.github.pokecap.image.Picture;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How a picture becomes one row of numbers: the vectors of the global extractors one after the other, then the bag of
 * visual words of the local one. Immutable and thread-safe.
 */
public final class FeatureSpace {
    private final List<GlobalExtractor> globals;
    private final @Nullable LocalExtractor local;
    private final @Nullable Vocabulary vocabulary;
    private final List<Block> blocks;

    /**
     * A run of columns that one extractor fills.
     *
     * @param name of the extractor; {@code orb} for the words over ORB descriptors
     * @param offset first column
     * @param length number of columns
     */
    public record Block(String name, int offset, int length) {}

    private FeatureSpace(
            List<GlobalExtractor> globals, @Nullable LocalExtractor local, @Nullable Vocabulary vocabulary) {
        this.globals = List.copyOf(globals);
        this.local = local;
        this.vocabulary = vocabulary;
        List<Block> found = new ArrayList<>();
        int offset = 0;
        for (GlobalExtractor extractor : globals) {
            found.add(new Block(extractor.name(), offset, extractor.length()));
            offset += extractor.length();
        }
        if (local != null && vocabulary != null) {
            found.add(new Block(local.name(), offset, vocabulary.words()));
        }
        this.blocks = List.copyOf(found);
    }

    /**
     * A space over extractors, as yet without a vocabulary.
     *
     * @param extractors any number of global ones, at most one local one, no two of one name
     * @return a space that can {@linkplain #observe observe}
     * @throws IllegalArgumentException if there is none, two of one name, or more than one local extractor
     */
    public static FeatureSpace of(List<FeatureExtractor> extractors) {
        List<GlobalExtractor> globals = new ArrayList<>();
        LocalExtractor local = null;
        for (FeatureExtractor extractor : extractors) {
            if (extractors.stream()
                            .filter(e -> e.name().equals(extractor.name()))
                            .count()
                    > 1) {
                throw new IllegalArgumentException("two feature extractors are called " + extractor.name());
            }
            if (extractor instanceof GlobalExtractor global) {
                globals.add(global);
            } else if (extractor instanceof LocalExtractor other) {
                if (local != null) {
                    throw new IllegalArgumentException("features name two local extractors, " + local.name() + " and "
                            + other.name() + "; a captioner has one vocabulary, so take one of them");
                }
                local = other;
            }
        }
        if (extractors.isEmpty()) {
            throw new IllegalArgumentException("features name no extractor; Features.usual() gives the usual ones");
        }
        return new FeatureSpace(globals, local, null);
    }

    /**
     * The same space with a vocabulary for its local extractor.
     *
     * @param words the vocabulary
     * @return a space that can make rows
     * @throws IllegalStateException if no extractor is local
     */
    public FeatureSpace with(Vocabulary words) {
        if (local == null) {
            throw new IllegalStateException("no extractor of this feature space is local, so no vocabulary applies");
        }
        return new FeatureSpace(globals, local, words);
    }

    /**
     * Runs all extractors over a picture.
     *
     * @param picture what to look at
     * @return what they saw
     */
    public Observation observe(Picture picture) {
        int length = globals.stream().mapToInt(GlobalExtractor::length).sum();
        float[] numbers = new float[length];
        int offset = 0;
        for (GlobalExtractor extractor : globals) {
            extractor.extract(picture, numbers, offset);
            offset += extractor.length();
        }
        return new Observation(numbers, local == null ? Descriptors.NONE : local.extract(picture));
    }

    /**
     * Makes a row of what was seen.
     *
     * @param observation of a space with the same extractors
     * @return a new row of {@link #columns()} numbers
     */
    public float[] row(Observation observation) {
        float[] row = new float[columns()];
        System.arraycopy(observation.globals(), 0, row, 0, observation.globals().length);
        if (vocabulary != null) {
            vocabulary.encode(observation.descriptors(), row, observation.globals().length);
        }
        return row;
    }

    /**
     * How long a row is.
     *
     * @return at least 1 once there is a vocabulary for the local extractor
     */
    public int columns() {
        return blocks.stream().mapToInt(Block::length).sum();
    }

    /**
     * Which columns belong to which extractor.
     *
     * @return in column order
     */
    public List<Block> blocks() {
        return blocks;
    }

    /**
     * The extractors, the global ones first.
     *
     * @return at least one
     */
    public List<FeatureExtractor> extractors() {
        List<FeatureExtractor> all = new ArrayList<>(globals);
        if (local != null) {
            all.add(local);
        }
        return List.copyOf(all);
    }

    /**
     * Whether a vocabulary is needed before {@link #row} tells all.
     *
     * @return true if an extractor is local
     */
    public boolean hasLocal() {
        return local != null;
    }

    /**
     * The words of the local extractor.
     *
     * @return nothing, if there is none or none was given yet
     */
    public Optional<Vocabulary> vocabulary() {
        return Optional.ofNullable(vocabulary);
    }
}
