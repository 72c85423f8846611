package io.github.pokecap.model;

import java.nio.ByteBuffer;
import java.nio.DoubleBuffer;
import java.nio.FloatBuffer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What a section is a row of. All are little-endian. */
enum ElementType {
    /** Bytes, without sign. */
    U8(1),
    /** Integers of 32 bits in two's complement. */
    I32(4),
    /** Integers of 64 bits in two's complement. */
    I64(8),
    /** IEEE 754 binary32, finite. */
    F32(4),
    /** IEEE 754 binary64, finite. */
    F64(8);

    private final int size;

    ElementType(int size) {
        this.size = size;
    }

    /** Bytes that one element takes. */
    int size() {
        return size;
    }

    /** As it stands in the header: {@code f32}. */
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The index of the first NaN or infinity, or -1; integers have none. The data is little-endian. */
    int firstNotFinite(ByteBuffer data) {
        if (this == F32) {
            FloatBuffer floats = data.asFloatBuffer();
            return IntStream.range(0, floats.remaining())
                    .filter(i -> !Float.isFinite(floats.get(i)))
                    .findFirst()
                    .orElse(-1);
        }
        if (this == F64) {
            DoubleBuffer doubles = data.asDoubleBuffer();
            return IntStream.range(0, doubles.remaining())
                    .filter(i -> !Double.isFinite(doubles.get(i)))
                    .findFirst()
                    .orElse(-1);
        }
        return -1;
    }

    static Optional<ElementType> of(String code) {
        return Arrays.stream(values()).filter(type -> type.code().equals(code)).findFirst();
    }

    static String codes() {
        return Arrays.stream(values()).map(ElementType::code).collect(Collectors.joining(", "));
    }
}
