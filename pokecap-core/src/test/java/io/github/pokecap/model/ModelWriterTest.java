package io.github.pokecap.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModelWriterTest {
    private static final JsonObject EMPTY = JsonObject.builder().build();

    @TempDir
    private Path folder;

    private static ModelWriter writer() {
        return new ModelWriter(EMPTY, EMPTY);
    }

    private static void assertRefused(ThrowingCallable call, String message) {
        assertThatThrownBy(call).isInstanceOf(IllegalArgumentException.class).hasMessage(message);
    }

    @Test
    void writesToAFileWhatItGivesAsBytes() throws Exception {
        ModelWriter writer = writer().add("w", new byte[] {1, 2, 3}, 3);
        Path path = folder.resolve("mine.pokecap");
        writer.write(path);
        assertThat(path).hasBinaryContent(writer.toBytes());
    }

    @Test
    void keepsACopyOfWhatWasAdded() {
        byte[] values = {1, 2, 3};
        ModelWriter writer = writer().add("w", values, 3);
        values[0] = 9;
        assertThat(new ModelReader().read(writer.toBytes(), "a").bytes("w", 3)).containsExactly(1, 2, 3);
    }

    @Test
    void refusesWhatAReaderWould() {
        assertRefused(
                () -> writer().add("W", new int[1], 1),
                "a reader would refuse the model: cannot read model (in memory): section \"W\".name is \"W\","
                        + " not 1 to 128 characters: words of a-z, 0-9, - and _ with / between them");
        assertRefused(
                () -> writer().add("w", new int[2], 3),
                "a reader would refuse the model: cannot read model (in memory): section \"w\".length is 8,"
                        + " but shape [3] of i32 takes 12");
        assertRefused(
                () -> writer().add("w", new int[0], 0),
                "a reader would refuse the model: cannot read model (in memory): section \"w\".shape[0] is 0,"
                        + " outside 1 to 2147483647");
        assertRefused(
                () -> writer().add("w", new float[] {1, Float.POSITIVE_INFINITY}, 2),
                "section \"w\" holds NaN or an infinity at index 1");
        assertRefused(
                () -> writer().add("w", new double[] {Double.NaN}, 1),
                "section \"w\" holds NaN or an infinity at index 0");
        assertRefused(() -> writer().add("w", new int[1], 1).add("w", new int[1], 1), "section \"w\" is added twice");
    }

    @Test
    void refusesMoreThanAReaderTakes() {
        int whole = writer().add("w", new byte[8], 8).toBytes().length;
        assertThat(new ModelWriter(EMPTY, EMPTY, whole).add("w", new byte[8], 8).toBytes())
                .hasSize(whole);
        assertRefused(
                () -> new ModelWriter(EMPTY, EMPTY, whole - 1)
                        .add("w", new byte[8], 8)
                        .toBytes(),
                "a reader would refuse the model: cannot read model (in memory): it takes " + whole
                        + " bytes and a model may have " + (whole - 1)
                        + "; learn one with fewer features, words or values");
        ModelWriter many = writer();
        IntStream.range(0, 10_001).forEach(i -> many.add("s" + i, new byte[1], 1));
        assertRefused(
                many::toBytes,
                "a reader would refuse the model: cannot read model (in memory): header.sections has 10001 elements,"
                        + " outside 0 to 10000");
    }

    @Test
    void refusesJsonThatAReaderWould() {
        JsonObject longText =
                JsonObject.builder().put("a", "x".repeat((1 << 20) + 1)).build();
        assertRefused(
                () -> new ModelWriter(longText, EMPTY).toBytes(),
                "a reader would refuse the model: cannot read model (in memory): header is not valid JSON at byte 44:"
                        + " a string has more than 1048576 bytes");
        JsonObject.Builder texts = JsonObject.builder();
        for (int i = 0; i < 17; i++) {
            texts.put("a" + i, "x".repeat(1 << 20));
        }
        assertRefused(
                () -> new ModelWriter(EMPTY, texts.build()).toBytes(),
                "the header takes 17826056 bytes and may have 16777216; long rows of numbers belong in sections");
    }
}
