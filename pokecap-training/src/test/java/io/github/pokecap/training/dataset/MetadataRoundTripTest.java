package io.github.pokecap.training.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.io.TempDir;

/** Whatever metadata.jsonl says comes out as it went in, in the same order. */
class MetadataRoundTripTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @RepeatedTest(20)
    void writtenMetadataIsRead(RepetitionInfo repetition, @TempDir Path folder) throws Exception {
        Random random = new Random(repetition.getCurrentRepetition());
        List<Example> written = new ArrayList<>();
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < 1 + random.nextInt(8); i++) {
            Example example = example(i, random);
            Pictures.write(folder, example.fileName());
            written.add(example);
            lines.add(JSON.writeValueAsString(json(example, random)));
        }
        Pictures.metadata(folder, lines.toArray(String[]::new));

        Dataset dataset = Dataset.open(folder);

        assertThat(dataset.problems()).isEmpty();
        assertThat(dataset.size()).isEqualTo(written.size());
        for (int i = 0; i < written.size(); i++) {
            Example expected = written.get(i);
            Example read = dataset.examples().get(i);
            assertThat(read.fileName()).isEqualTo(expected.fileName());
            assertThat(read.captions()).isEqualTo(expected.captions());
            assertThat(List.copyOf(read.labels().entrySet()))
                    .isEqualTo(List.copyOf(expected.labels().entrySet()));
            assertThat(List.copyOf(read.numbers().entrySet()))
                    .isEqualTo(List.copyOf(expected.numbers().entrySet()));
            assertThat(read.bytes()).isEqualTo(Pictures.png(expected.fileName().hashCode()));
        }
        assertThat(dataset.digest()).isEqualTo(Dataset.of("written", written).digest());
    }

    private static Example example(int index, Random random) {
        String name = "d" + random.nextInt(3) + "/" + index + ".png";
        Map<String, Label> labels = new LinkedHashMap<>();
        Map<String, BigDecimal> numbers = new LinkedHashMap<>();
        for (int i = 0; i < random.nextInt(6); i++) {
            labels.put(
                    "l" + i + text(random),
                    random.nextBoolean() ? Label.single(text(random)) : Label.multi(texts(random)));
        }
        for (int i = 0; i < random.nextInt(4); i++) {
            numbers.put("n" + i + text(random), BigDecimal.valueOf(random.nextLong(), random.nextInt(30)));
        }
        return new Example(name, texts(random), labels, numbers, () -> Pictures.png(name.hashCode()));
    }

    private static ObjectNode json(Example example, Random random) {
        ObjectNode json = JSON.createObjectNode();
        json.put("file_name", example.fileName());
        if (example.captions().size() == 1 && random.nextBoolean()) {
            json.put("caption", example.captions().get(0));
        } else {
            fill(json.putArray("text"), example.captions());
        }
        example.labels().forEach((facet, label) -> {
            if (label.list()) {
                fill(json.putArray(facet), label.values());
            } else {
                json.put(facet, label.values().get(0));
            }
        });
        example.numbers().forEach(json::put);
        json.putNull("nothing");
        return json;
    }

    private static void fill(ArrayNode array, List<String> values) {
        values.forEach(array::add);
    }

    private static List<String> texts(Random random) {
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < random.nextInt(4); i++) {
            texts.add(text(random));
        }
        return texts;
    }

    /** Any characters that a string may hold, surrogate pairs and line breaks among them; never blank. */
    private static String text(Random random) {
        StringBuilder text = new StringBuilder("x");
        for (int i = 0; i < random.nextInt(12); i++) {
            int codePoint = random.nextBoolean() ? random.nextInt(128) : random.nextInt(0x20000);
            text.appendCodePoint(codePoint >= 0xD800 && codePoint <= 0xDFFF ? '"' : codePoint);
        }
        return text.toString();
    }
}
