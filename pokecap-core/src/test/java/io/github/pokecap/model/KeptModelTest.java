package io.github.pokecap.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.github.pokecap.Captioner;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Models that earlier PokeCaps wrote are read and answer as they did then. The files are never written again: where a
 * test fails, what reads them is to be mended, as docs/model-format.md says under "Kept models".
 */
class KeptModelTest {
    private static final String FOLDER = "kept/";

    /** A sum may be added up in another order, with other last bits; a tree that is read otherwise changes far more. */
    private static final float ROUNDING = 1e-5f;

    /** Besides, decoders and ORB come from OpenCV, whose last bits differ between processors. */
    private static final float OPENCV = 1e-4f;

    private static byte[] resource(String name) {
        try (InputStream in = KeptModelTest.class.getResourceAsStream(FOLDER + name)) {
            return Objects.requireNonNull(in, name).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Captioner load(String name) throws IOException {
        return Captioner.load(new ByteArrayInputStream(resource(name + ".pokecap")));
    }

    /** The lines of the answers' file, each block under the line that it begins with. */
    private static Map<String, List<String>> answers(String name) {
        Map<String, List<String>> blocks = new LinkedHashMap<>();
        List<String> block = new ArrayList<>();
        for (String line : new String(resource(name + ".answers"), StandardCharsets.UTF_8)
                .lines()
                .toList()) {
            if (line.startsWith("id\t") || line.startsWith("row\t") || line.startsWith("picture\t")) {
                block = new ArrayList<>();
                blocks.put(line, block);
            } else {
                block.add(line);
            }
        }
        return blocks;
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-23-words", "2026-11-24-blends", "2026-11-24-strokes", "2026-11-29-differing"})
    void isTheFileThatWasWritten(String name) throws IOException {
        assertThat(answers(name)).containsKey("id\t" + load(name).id());
    }

    /** What a writer of this version makes of it is the same file; a writer of a later version need not. */
    @ParameterizedTest
    @ValueSource(strings = {"2026-11-23-words", "2026-11-24-blends", "2026-11-24-strokes", "2026-11-29-differing"})
    void isWrittenAgainAsItWas(String name) throws IOException {
        assertThat(load(name).model().toBytes()).isEqualTo(resource(name + ".pokecap"));
    }

    /** No picture and no OpenCV is asked. */
    @ParameterizedTest
    @ValueSource(strings = {"2026-11-23-words", "2026-11-24-blends", "2026-11-24-strokes", "2026-11-29-differing"})
    void answersRowsAsItDid(String name) throws IOException {
        Model model = load(name).model();
        for (int number = 1; number <= 3; number++) {
            assertAlike(
                    KeptAnswers.confidences(model, KeptAnswers.row(number, model)),
                    Objects.requireNonNull(answers(name).get("row\t" + number)),
                    ROUNDING,
                    "if this fails, the file is read or classified otherwise than when it was written");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-23-words", "2026-11-24-blends", "2026-11-29-differing"})
    void captionsPicturesAsItDid(String name) throws IOException {
        assertCaptions(
                name,
                "if only this fails, a feature extractor gives other numbers than when the model was learnt:"
                        + " give the new one another name or setting, and leave the old one as it was");
    }

    @Test
    void captionsByStrokesAsItDid() throws IOException {
        assertCaptions(
                "2026-11-24-strokes",
                "if it is refused, the words of strokes were learnt again (docs/decisions/0012): keep a new model in the"
                        + " place of this one. If it is read and answers otherwise, strokes are seen otherwise under the"
                        + " same setting: give them another setting, so that older models are refused, not misread");
    }

    private static void assertCaptions(String name, String cure) throws IOException {
        Captioner captioner = load(name);
        Map<String, List<String>> answers = answers(name);
        int pictures = 0;
        for (Map.Entry<String, List<String>> block : answers.entrySet()) {
            if (block.getKey().startsWith("picture\t")) {
                byte[] picture = resource(block.getKey().substring("picture\t".length()));
                List<String> now = KeptAnswers.ofPicture(captioner, picture);
                List<String> then = block.getValue();
                assertThat(now.get(0)).as(cure).isEqualTo(then.get(0));
                assertAlike(now.subList(1, now.size()), then.subList(1, then.size()), OPENCV, cure);
                pictures++;
            }
        }
        assertThat(pictures).isEqualTo(3);
    }

    private static void assertAlike(List<String> now, List<String> then, float tolerance, String cure) {
        assertThat(now).hasSameSizeAs(then);
        for (int i = 0; i < then.size(); i++) {
            int tab = then.get(i).indexOf('\t') + 1;
            assertThat(now.get(i).substring(0, tab)).isEqualTo(then.get(i).substring(0, tab));
            assertThat(KeptAnswers.floats(now.get(i).substring(tab)))
                    .as(cure)
                    .containsExactly(KeptAnswers.floats(then.get(i).substring(tab)), within(tolerance));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-23-words", "2026-11-24-blends", "2026-11-29-differing"})
    void refusesCuts(String name) {
        byte[] file = resource(name + ".pokecap");
        new Random(7)
                .ints(250, 0, file.length)
                .forEach(length -> assertThatThrownBy(
                                () -> Captioner.load(new ByteArrayInputStream(Arrays.copyOf(file, length))))
                        .as("cut to %d bytes", length)
                        .isInstanceOf(ModelFormatException.class)
                        .hasMessageEndingWith("copy it again"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-23-words", "2026-11-24-blends", "2026-11-29-differing"})
    void refusesFlippedBits(String name) {
        byte[] file = resource(name + ".pokecap");
        new Random(8).ints(250, 0, file.length * 8).forEach(bit -> {
            byte[] flipped = file.clone();
            flipped[bit / 8] = (byte) (flipped[bit / 8] ^ 1 << bit % 8);
            assertThatThrownBy(() -> Captioner.load(new ByteArrayInputStream(flipped)))
                    .as("bit %d of byte %d", bit % 8, bit / 8)
                    .isInstanceOf(ModelFormatException.class);
        });
    }
}
