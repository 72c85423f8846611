package io.github.pokecap.model;

import java.util.List;
import java.util.stream.LongStream;

/**
 * One entry of the header's {@code sections}: a named block of numbers and where it lies.
 *
 * @param offset bytes from the first byte after the header
 * @param length bytes, without the padding
 */
record Section(String name, ElementType type, List<Long> shape, long offset, long length, String sha256) {
    static final int MAX_DIMENSIONS = 8;
    static final int ALIGNMENT = 8;

    /** Reads an entry and holds its fields against each other; where it lies is for the header to check. */
    static Section read(JsonObject entry) {
        entry.keysMustBe("name", "type", "shape", "offset", "length", "sha256");
        String name = entry.string("name");
        if (!SectionName.isValid(name)) {
            throw entry.refusal("name", "is " + Quote.of(name) + ", not " + SectionName.RULE);
        }
        String code = entry.string("type");
        ElementType type = ElementType.of(code)
                .orElseThrow(
                        () -> entry.refusal("type", "is " + Quote.of(code) + ", not one of " + ElementType.codes()));
        String sha256 = entry.string("sha256");
        if (!HexDigits.isSha256(sha256)) {
            throw entry.refusal("sha256", "is " + Quote.of(sha256) + ", not 64 digits of 0-9 and a-f");
        }
        JsonArray dimensions = entry.array("shape").sizeMustBe(1, MAX_DIMENSIONS);
        List<Long> shape = LongStream.range(0, dimensions.size())
                .mapToObj(i -> dimensions.integer((int) i, 1L, Integer.MAX_VALUE))
                .toList();
        long length = entry.integer("length", 1, Long.MAX_VALUE);
        checkLength(entry, shape, type, length);
        return new Section(name, type, shape, entry.integer("offset", 0, Long.MAX_VALUE), length, sha256);
    }

    private static void checkLength(JsonObject entry, List<Long> shape, ElementType type, long length) {
        try {
            long wanted = byteLength(shape, type);
            if (length != wanted) {
                throw entry.refusal(
                        "length", "is " + length + ", but shape " + shape + " of " + type.code() + " takes " + wanted);
            }
        } catch (ArithmeticException e) {
            throw entry.refusal("shape", "is " + shape + ", more elements than any file holds");
        }
    }

    /**
     * The bytes that an array takes.
     *
     * @throws ArithmeticException if that is beyond a long
     */
    static long byteLength(List<Long> shape, ElementType type) {
        return shape.stream().reduce((long) type.size(), Math::multiplyExact);
    }

    /** The next multiple of 8. */
    static long padded(long length) {
        return Math.addExact(length, ALIGNMENT - 1) / ALIGNMENT * ALIGNMENT;
    }

    JsonObject toJson() {
        return JsonObject.builder()
                .put("name", name)
                .put("type", type.code())
                .put(
                        "shape",
                        JsonArray.ofIntegers(
                                shape.stream().mapToLong(Long::longValue).toArray()))
                .put("offset", offset)
                .put("length", length)
                .put("sha256", sha256)
                .build();
    }

    @Override
    public String toString() {
        return "section \"" + name + "\"";
    }
}
