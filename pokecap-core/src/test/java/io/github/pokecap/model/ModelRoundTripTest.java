package io.github.pokecap.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

/** What is written is what is read, for 300 models that nobody thought of. */
class ModelRoundTripTest {
    private static final int[] CODE_POINTS = {'a', '"', '\\', '/', 0, '\n', 0x1f, 0x7f, 0xe9, 0x20ac, 0x1F600, 0xFFFF};

    @RepeatedTest(300)
    void readsWhatWasWritten(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        JsonObject model = object(random, 0);
        JsonObject provenance = object(random, 0);
        ModelWriter writer = new ModelWriter(model, provenance);
        List<Object> sections = new ArrayList<>();
        IntStream.range(0, random.nextInt(6)).forEach(i -> sections.add(add(writer, "part/" + i, random)));

        byte[] file = writer.toBytes();
        assertThat(writer.toBytes()).isEqualTo(file);
        assertThat(file.length % 8).isZero();
        ModelContainer container = new ModelReader().read(file, "mine.pokecap");
        assertThat(container.model()).isEqualTo(model);
        assertThat(container.provenance()).isEqualTo(provenance);
        assertThat(container.id()).isEqualTo(HexDigits.sha256(file, 0, file.length));
        for (int i = 0; i < sections.size(); i++) {
            assertThat(take(container, "part/" + i, sections.get(i))).isEqualTo(sections.get(i));
        }
        container.finish();
    }

    private static Object add(ModelWriter writer, String name, Random random) {
        int rows = 1 + random.nextInt(5);
        int count = rows * 3;
        switch (random.nextInt(5)) {
            case 0 -> {
                float[] values = new float[count];
                IntStream.range(0, count).forEach(i -> values[i] = (float) random.nextGaussian());
                writer.add(name, values, rows, 3);
                return values;
            }
            case 1 -> {
                double[] values = random.doubles(count, -1e300, 1e300).toArray();
                writer.add(name, values, rows, 3);
                return values;
            }
            case 2 -> {
                int[] values = random.ints(count).toArray();
                writer.add(name, values, rows, 3);
                return values;
            }
            case 3 -> {
                long[] values = random.longs(count).toArray();
                writer.add(name, values, rows, 3);
                return values;
            }
            default -> {
                byte[] values = new byte[count];
                random.nextBytes(values);
                writer.add(name, values, rows, 3);
                return values;
            }
        }
    }

    private static Object take(ModelContainer container, String name, Object like) {
        if (like instanceof float[] values) {
            return container.floats(name, values.length / 3, 3);
        } else if (like instanceof double[] values) {
            return container.doubles(name, values.length / 3, 3);
        } else if (like instanceof int[] values) {
            return container.ints(name, values.length / 3, 3);
        } else if (like instanceof long[] values) {
            return container.longs(name, values.length / 3, 3);
        }
        return container.bytes(name, ((byte[]) like).length / 3, 3);
    }

    private static JsonObject object(Random random, int depth) {
        JsonObject.Builder builder = JsonObject.builder();
        IntStream.range(0, random.nextInt(5)).forEach(i -> builder.put(text(random) + i, value(random, depth + 1)));
        return builder.build();
    }

    private static JsonValue value(Random random, int depth) {
        return switch (random.nextInt(depth > 5 ? 5 : 7)) {
            case 0 -> new JsonValue.Text(text(random));
            case 1 -> JsonNumber.of(random.nextLong() >> random.nextInt(64));
            case 2 -> JsonNumber.of(random.nextGaussian() * Math.pow(10, random.nextInt(600) - 300));
            case 3 -> new JsonValue.Flag(random.nextBoolean());
            case 4 -> new JsonValue.Null();
            case 5 -> object(random, depth);
            default ->
                JsonArray.of(IntStream.range(0, random.nextInt(4))
                        .mapToObj(i -> value(random, depth + 1))
                        .toList());
        };
    }

    private static String text(Random random) {
        int[] points = random.ints(random.nextInt(8), 0, CODE_POINTS.length)
                .map(i -> CODE_POINTS[i])
                .toArray();
        return new String(points, 0, points.length);
    }
}
