package io.github.pokecap.model;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Collects the sections of a model and writes the file. The same calls give the same bytes. Whatever the reader would
 * refuse is refused here, with {@link IllegalArgumentException}. Not thread-safe.
 */
final class ModelWriter {
    private static final String IN_MEMORY = JsonPlace.IN_MEMORY.file();
    private static final int PIECE = 1 << 20;

    private final JsonObject model;
    private final JsonObject provenance;
    private final int limit;
    private final List<Section> sections = new ArrayList<>();
    private final Set<String> names = new HashSet<>();
    private final List<byte[]> contents = new ArrayList<>();
    private long end;

    ModelWriter(JsonObject model, JsonObject provenance) {
        this(model, provenance, ModelReader.MOST_BYTES);
    }

    /** For readers with another limit, in tests. */
    ModelWriter(JsonObject model, JsonObject provenance, int limit) {
        this.model = model;
        this.provenance = provenance;
        this.limit = limit;
    }

    /** Adds a section of f32. */
    ModelWriter add(String name, float[] values, long... shape) {
        byte[] content = new byte[Math.multiplyExact(values.length, Float.BYTES)];
        littleEndian(content).asFloatBuffer().put(values);
        return add(name, ElementType.F32, content, shape);
    }

    /** Adds a section of f64. */
    ModelWriter add(String name, double[] values, long... shape) {
        byte[] content = new byte[Math.multiplyExact(values.length, Double.BYTES)];
        littleEndian(content).asDoubleBuffer().put(values);
        return add(name, ElementType.F64, content, shape);
    }

    /** Adds a section of i32. */
    ModelWriter add(String name, int[] values, long... shape) {
        byte[] content = new byte[Math.multiplyExact(values.length, Integer.BYTES)];
        littleEndian(content).asIntBuffer().put(values);
        return add(name, ElementType.I32, content, shape);
    }

    /** Adds a section of i64. */
    ModelWriter add(String name, long[] values, long... shape) {
        byte[] content = new byte[Math.multiplyExact(values.length, Long.BYTES)];
        littleEndian(content).asLongBuffer().put(values);
        return add(name, ElementType.I64, content, shape);
    }

    /** Adds a section of u8. */
    ModelWriter add(String name, byte[] values, long... shape) {
        return add(name, ElementType.U8, values.clone(), shape);
    }

    private static ByteBuffer littleEndian(byte[] content) {
        return ByteBuffer.wrap(content).order(ByteOrder.LITTLE_ENDIAN);
    }

    private ModelWriter add(String name, ElementType type, byte[] content, long... shape) {
        List<Long> dimensions = Arrays.stream(shape).boxed().toList();
        Section section =
                new Section(name, type, dimensions, end, content.length, HexDigits.sha256(content, 0, content.length));
        check(section, content);
        sections.add(section);
        contents.add(content);
        end += Section.padded(content.length);
        return this;
    }

    private void check(Section section, byte[] content) {
        if (!names.add(section.name())) {
            throw new IllegalArgumentException(section + " is added twice");
        }
        try {
            Section.read(section.toJson().at(new JsonPlace(IN_MEMORY, section.toString())));
        } catch (ModelFormatException e) {
            throw unreadable(e);
        }
        int index = section.type().firstNotFinite(littleEndian(content));
        if (index >= 0) {
            throw new IllegalArgumentException(section + " holds NaN or an infinity at index " + index);
        }
    }

    private static IllegalArgumentException unreadable(ModelFormatException refusal) {
        return new IllegalArgumentException("a reader would refuse the model: " + refusal.getMessage(), refusal);
    }

    /** The bytes of the file. */
    byte[] toBytes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            writeTo(out);
        } catch (IOException e) {
            throw new UncheckedIOException("memory does not fail so", e);
        }
        return out.toByteArray();
    }

    /** Puts the file in place of what is there, in one step; see {@link AtomicFile}. */
    void write(Path path) throws IOException {
        AtomicFile.write(path, this::writeTo);
    }

    private byte[] header() {
        byte[] header = ModelHeader.write(sections, model, provenance);
        try {
            ModelBytes.checkLimit(ModelHeader.read(header, IN_MEMORY), IN_MEMORY, limit);
        } catch (ModelFormatException e) {
            throw unreadable(e);
        }
        return header;
    }

    private void writeTo(OutputStream out) throws IOException {
        out.write(header());
        for (byte[] content : contents) {
            // In pieces: Java sets native memory aside for as much as it is given at once.
            for (int from = 0; from < content.length; from += PIECE) {
                out.write(content, from, Math.min(PIECE, content.length - from));
            }
            out.write(new byte[(int) Section.padded(content.length) - content.length]);
        }
    }
}
