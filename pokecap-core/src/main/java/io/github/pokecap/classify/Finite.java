package io.github.pokecap.classify;

/** Refuses numbers that would poison every sum they enter. */
final class Finite {
    private Finite() {}

    static void check(String what, float[] numbers) {
        for (int i = 0; i < numbers.length; i++) {
            if (!Float.isFinite(numbers[i])) {
                throw new IllegalArgumentException(
                        what + " hold " + numbers[i] + " at " + i + "; every number must be finite");
            }
        }
    }
}
