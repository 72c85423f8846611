package io.github.pokecap.model;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A model file that was read and checked, to be emptied section by section. Each call answers with a new array. Not
 * thread-safe.
 */
final class ModelContainer {
    private static final int NAMES_IN_MESSAGE = 8;

    private final String name;
    private final byte[] file;
    private final ModelHeader header;
    private final Set<String> untouched;

    ModelContainer(String name, byte[] file, ModelHeader header) {
        this.name = name;
        this.file = file;
        this.header = header;
        this.untouched = new LinkedHashSet<>(header.sections().keySet());
    }

    /** The model's structure; paths in refusals begin with {@code model}. */
    JsonObject model() {
        return header.model();
    }

    /** Where the model comes from; paths in refusals begin with {@code provenance}. */
    JsonObject provenance() {
        return header.provenance();
    }

    /** The SHA-256 of the whole file. */
    String id() {
        return HexDigits.sha256(file, 0, file.length);
    }

    /** The model that was made of this file, with what the file is. */
    StoredModel stored(Model model) {
        List<StoredSection> sections = header.sections().values().stream()
                .map(section ->
                        new StoredSection(section.name(), section.type().code(), section.shape(), section.length()))
                .toList();
        return new StoredModel(model, id(), ModelPrelude.VERSION, file.length, sections);
    }

    /** Whether there is a section that a model may do without. */
    boolean has(String section) {
        return header.sections().containsKey(section);
    }

    /** A section of f32. */
    float[] floats(String section, long... expectedShape) {
        ByteBuffer data = take(section, ElementType.F32, expectedShape);
        float[] values = new float[data.remaining() / Float.BYTES];
        data.asFloatBuffer().get(values);
        return values;
    }

    /** A section of f64. */
    double[] doubles(String section, long... expectedShape) {
        ByteBuffer data = take(section, ElementType.F64, expectedShape);
        double[] values = new double[data.remaining() / Double.BYTES];
        data.asDoubleBuffer().get(values);
        return values;
    }

    /** A section of i32. */
    int[] ints(String section, long... expectedShape) {
        ByteBuffer data = take(section, ElementType.I32, expectedShape);
        int[] values = new int[data.remaining() / Integer.BYTES];
        data.asIntBuffer().get(values);
        return values;
    }

    /** A section of i64. */
    long[] longs(String section, long... expectedShape) {
        ByteBuffer data = take(section, ElementType.I64, expectedShape);
        long[] values = new long[data.remaining() / Long.BYTES];
        data.asLongBuffer().get(values);
        return values;
    }

    /** A section of u8. */
    byte[] bytes(String section, long... expectedShape) {
        ByteBuffer data = take(section, ElementType.U8, expectedShape);
        byte[] values = new byte[data.remaining()];
        data.get(values);
        return values;
    }

    /** Refuses the file if it has a section that nobody asked for: a model carries nothing but itself. */
    void finish() {
        if (!untouched.isEmpty()) {
            throw refusal("no part of the model asks for section " + list(untouched) + "; write it again with PokeCap");
        }
    }

    private ByteBuffer take(String sectionName, ElementType type, long... expectedShape) {
        Section section = header.sections().get(sectionName);
        if (section == null) {
            throw refusal("section " + Quote.of(sectionName) + " is missing; the file has "
                    + (header.sections().isEmpty()
                            ? "none"
                            : list(header.sections().keySet())) + "; write it again with PokeCap");
        }
        List<Long> expected = Arrays.stream(expectedShape).boxed().toList();
        if (section.type() != type || !section.shape().equals(expected)) {
            throw refusal(section + " holds " + section.type().code() + " " + section.shape()
                    + " where the model needs " + type.code() + " " + expected + "; write it again with PokeCap");
        }
        untouched.remove(sectionName);
        return ByteBuffer.wrap(file, header.dataStart() + (int) section.offset(), (int) section.length())
                .slice()
                .order(ByteOrder.LITTLE_ENDIAN);
    }

    private static String list(Set<String> names) {
        String shown = names.stream().limit(NAMES_IN_MESSAGE).map(Quote::of).collect(Collectors.joining(", "));
        int more = names.size() - NAMES_IN_MESSAGE;
        return more > 0 ? shown + " and " + more + " more" : shown;
    }

    /** For checks of the caller's own, such as parts that do not fit each other. */
    ModelFormatException refusal(String problem) {
        return ModelFormatException.of(name, problem);
    }
}
