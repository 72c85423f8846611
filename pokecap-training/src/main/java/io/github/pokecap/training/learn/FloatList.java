package io.github.pokecap.training.learn;

import java.util.Arrays;

/** Floats that grow in number. */
final class FloatList {
    private float[] numbers = new float[256];
    private int size;

    void add(float number) {
        if (size == numbers.length) {
            numbers = Arrays.copyOf(numbers, size * 2);
        }
        numbers[size++] = number;
    }

    float[] toArray() {
        return Arrays.copyOf(numbers, size);
    }
}
