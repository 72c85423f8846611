package io.github.pokecap.model;

import java.util.List;

/**
 * One block of numbers in a model file.
 *
 * @param name such as {@code facet0/weights}
 * @param type of its elements: {@code u8}, {@code i32}, {@code i64}, {@code f32} or {@code f64}
 * @param shape its dimensions; the last varies fastest
 * @param bytes that its elements take
 */
public record StoredSection(String name, String type, List<Long> shape, long bytes) {
    /**
     * Copies the shape.
     *
     * @param name of the section
     * @param type of its elements
     * @param shape copied
     * @param bytes that its elements take
     */
    public StoredSection {
        shape = List.copyOf(shape);
    }
}
