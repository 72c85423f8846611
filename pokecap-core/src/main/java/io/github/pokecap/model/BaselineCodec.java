package io.github.pokecap.model;

/** The average picture's row: a section, or none where it is all zeros, as in files older than the section. */
final class BaselineCodec {
    private static final String SECTION = "baseline";

    private BaselineCodec() {}

    static void write(float[] baseline, ModelWriter writer) {
        if (!isZeros(baseline)) {
            writer.add(SECTION, baseline, baseline.length);
        }
    }

    static float[] read(ModelContainer container, int columns) {
        if (!container.has(SECTION)) {
            return new float[columns];
        }
        float[] baseline = container.floats(SECTION, columns);
        if (isZeros(baseline)) {
            // One model is one file, so there is one way to say this.
            throw container.refusal("section \"baseline\" holds nothing but zeros, which is said by leaving it out;"
                    + " write it again with PokeCap");
        }
        return baseline;
    }

    private static boolean isZeros(float[] row) {
        for (float number : row) {
            if (number != 0) {
                return false;
            }
        }
        return true;
    }
}
