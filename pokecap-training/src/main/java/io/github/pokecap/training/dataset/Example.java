package io.github.pokecap.training.dataset;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * One picture of a dataset, with what is known about it.
 *
 * <p>Immutable and safe to share between threads. Holds the metadata but not the picture, which {@link #bytes()} reads.
 */
public final class Example {
    /** Numbers up to this many places are written out, longer ones as 1.2E+500. */
    private static final int PLAIN_PLACES = 40;

    private final String fileName;
    private final List<String> captions;
    private final Map<String, Label> labels;
    private final Map<String, BigDecimal> numbers;
    private final PictureSource source;

    /**
     * An example whose picture comes from anywhere.
     *
     * @param fileName names it in its dataset, such as {@code kanto/bulbasaur.png}; not blank
     * @param captions sentences about the picture, possibly none, none of them blank
     * @param labels facet to label, in an order that is kept
     * @param numbers field to number, in an order that is kept; trailing zeros are dropped
     * @param source the picture; read only when asked for
     * @throws IllegalArgumentException if the name or a caption is blank
     */
    public Example(
            String fileName,
            List<String> captions,
            Map<String, Label> labels,
            Map<String, BigDecimal> numbers,
            PictureSource source) {
        if (fileName.isBlank()) {
            throw new IllegalArgumentException("an example's file name is blank");
        }
        this.fileName = fileName;
        this.captions = List.copyOf(captions);
        for (String caption : captions) {
            if (caption.isBlank()) {
                throw new IllegalArgumentException("a caption of " + fileName + " is blank");
            }
        }
        this.labels = Collections.unmodifiableMap(new LinkedHashMap<>(labels));
        Map<String, BigDecimal> stripped = new LinkedHashMap<>();
        numbers.forEach((field, number) -> stripped.put(field, number.stripTrailingZeros()));
        this.numbers = Collections.unmodifiableMap(stripped);
        this.source = Objects.requireNonNull(source, "source");
    }

    /**
     * Names the example; unique in its dataset.
     *
     * @return a path with forward slashes below the dataset's folder, or for a Parquet row without a path
     *     {@code file.parquet#row}
     */
    public String fileName() {
        return fileName;
    }

    /**
     * The sentences about the picture: the metadata's {@code text} and {@code caption}.
     *
     * @return an immutable list in the order of the metadata, possibly empty
     */
    public List<String> captions() {
        return captions;
    }

    /**
     * The fields that hold a string, a boolean ({@code "true"} or {@code "false"}) or a list of strings, without the
     * captions and the file name. A field that is null or missing is not in the map.
     *
     * @return an immutable map in the order of the metadata
     */
    public Map<String, Label> labels() {
        return labels;
    }

    /**
     * The fields that hold a number. They are no labels; they serve to group examples that belong together.
     *
     * @return an immutable map in the order of the metadata, the numbers without trailing zeros
     */
    public Map<String, BigDecimal> numbers() {
        return numbers;
    }

    /**
     * A number or label as text, to group examples by: {@code "chain": 12} gives {@code 12}, and so do 12.0 and "12". A
     * list's values are joined by {@code |}.
     *
     * @param field name of the field in the metadata
     * @return empty if the field is missing, null or an empty list
     */
    public Optional<String> fieldAsText(String field) {
        BigDecimal number = numbers.get(field);
        if (number != null) {
            boolean plain = Math.abs((long) number.scale()) <= PLAIN_PLACES;
            return Optional.of(plain ? number.toPlainString() : number.toString());
        }
        Label label = labels.get(field);
        return label == null || label.values().isEmpty()
                ? Optional.empty()
                : Optional.of(String.join("|", label.values()));
    }

    /**
     * The encoded picture, read anew by every call. Safe to call from several threads.
     *
     * @return a fresh array, the caller's own
     * @throws IOException if the picture cannot be read any more, is damaged, or is larger than
     *     {@link DatasetOptions#maxPictureBytes(int)}; the message names it
     */
    public byte[] bytes() throws IOException {
        return source.bytes();
    }

    Example named(String newName) {
        return new Example(newName, captions, labels, numbers, source);
    }

    /**
     * The file name.
     *
     * @return {@link #fileName()}
     */
    @Override
    public String toString() {
        return fileName;
    }
}
