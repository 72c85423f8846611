package io.github.pokecap.model;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.pokecap.Captioner;
import io.github.pokecap.image.Picture;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever the bytes, they are a model or a {@link ModelFormatException}; and a model that was read captions a picture
 * and is written again. An input that begins as a model file does is taken as it is; all others get their digests
 * first, see {@link UnsealedModel}.
 */
class ModelFuzzTest {
    private static final byte[] MAGIC = {'P', 'O', 'K', 'E', 'C', 'A', 'P'};
    private static final Picture PICTURE = picture();

    private static Picture picture() {
        int[] rgb = new int[40 * 40];
        boolean[] foreground = new boolean[rgb.length];
        for (int i = 0; i < rgb.length; i++) {
            rgb[i] = ((0x40 * (i % 5)) << 16) | (0x30 * (i / 40 % 6));
            foreground[i] = i % 40 > 5 && i / 40 > 7;
        }
        return new Picture(40, 40, rgb, foreground, new Picture.Frame(40, 40, 0, 0, 40, 40));
    }

    static Stream<byte[]> seeds() {
        List<byte[]> seeds = new ArrayList<>();
        for (Model model : SmallModels.all()) {
            seeds.add(UnsealedModel.of(model.toBytes()));
        }
        seeds.add(SmallModels.all().get(0).toBytes());
        return seeds.stream();
    }

    @MethodSource("seeds")
    @FuzzTest
    void reads(byte[] input) throws IOException {
        byte[] file = Arrays.equals(input, 0, Math.min(MAGIC.length, input.length), MAGIC, 0, MAGIC.length)
                ? input
                : UnsealedModel.seal(input);
        Model model;
        try {
            model = Model.read(new ByteArrayInputStream(file), "fuzzed", List.of())
                    .model();
        } catch (ModelFormatException e) {
            if (!String.valueOf(e.getMessage()).startsWith("cannot read model fuzzed: ")) {
                throw new AssertionError("a message that does not say what it is", e);
            }
            return;
        }
        Captioner.of(model).caption(PICTURE);
        byte[] written = model.toBytes();
        Model again = Model.read(new ByteArrayInputStream(written), "written", List.of())
                .model();
        if (!Arrays.equals(again.toBytes(), written)) {
            throw new AssertionError("what was read is written in two ways");
        }
    }
}
