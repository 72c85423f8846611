package io.github.pokecap.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Keeps docs/model-format.md true: its example is a file, and each rule names a test that exists. */
class ModelFormatDocTest {
    private static final Path DOC = document();
    private static final Pattern PROOF = Pattern.compile("`([A-Z][A-Za-z]+Test)\\.([a-z][A-Za-z0-9]+)`");

    /** Surefire starts in the module's folder, an editor perhaps in the root. */
    private static Path document() {
        return Stream.of(Path.of("..", "docs"), Path.of("docs"))
                .map(docs -> docs.resolve("model-format.md"))
                .filter(Files::exists)
                .findFirst()
                .orElseThrow(() -> new AssertionError("docs/model-format.md is not there"));
    }

    private static byte[] tiny() {
        return new ModelWriter(
                        JsonObject.builder().put("name", "tiny").build(),
                        JsonObject.builder().put("seed", 42).build())
                .add("weights", new float[] {0.5f, -1, 2}, 3)
                .toBytes();
    }

    @Test
    void theExampleIsTheFileThatIsWritten() throws IOException {
        assertThat(Files.readString(DOC)).contains("```text\n" + dump(tiny()) + "\n```");
    }

    @Test
    void theExampleIsReadBack() throws IOException {
        String hex = Files.readAllLines(DOC).stream()
                .filter(line -> line.matches("[0-9a-f]{4}  .*\\|"))
                .map(line -> line.substring(6, 6 + 47).strip())
                .collect(Collectors.joining(" "));
        byte[] file = HexFormat.ofDelimiter(" ").parseHex(hex);
        ModelContainer container = new ModelReader().read(file, "tiny.pokecap");
        assertThat(container.model().string("name")).isEqualTo("tiny");
        assertThat(container.floats("weights", 3)).containsExactly(0.5f, -1, 2);
        assertThat(Files.readString(DOC)).contains("`" + container.id() + "`");
    }

    @Test
    void everyRuleNamesATestThatExists() throws IOException {
        List<MatchResult> proofs =
                PROOF.matcher(Files.readString(DOC)).results().toList();
        assertThat(proofs).hasSizeGreaterThan(20);
        for (MatchResult proof : proofs) {
            assertThat(methods(proof.group(1))).as(proof.group()).contains(proof.group(2));
        }
    }

    private static List<String> methods(String test) {
        return Optional.of("io.github.pokecap.model." + test)
                .map(ModelFormatDocTest::load)
                .map(type -> Arrays.stream(type.getDeclaredMethods())
                        .map(method -> method.getName())
                        .toList())
                .orElseThrow();
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new AssertionError("the document names a test that does not exist: " + name, e);
        }
    }

    private static String dump(byte[] file) {
        return IntStream.range(0, (file.length + 15) / 16)
                .mapToObj(row -> row(file, row * 16))
                .collect(Collectors.joining("\n"));
    }

    private static String row(byte[] file, int from) {
        byte[] row = Arrays.copyOfRange(file, from, Math.min(from + 16, file.length));
        String text = new String(row, StandardCharsets.ISO_8859_1).replaceAll("[^ -~]", ".");
        return HexFormat.of().toHexDigits((char) from) + "  "
                + String.format(Locale.ROOT, "%-47s", HexFormat.ofDelimiter(" ").formatHex(row)) + "  |" + text
                + "|";
    }
}
