package io.github.pokecap.training.dataset;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever {@code metadata.jsonl} holds, it is a dataset or a {@link DatasetException}. */
class JsonLinesFuzzTest {
    @TempDir
    private Path folder;

    @BeforeEach
    void pictures() throws IOException {
        Files.write(folder.resolve("a.png"), new byte[] {1, 2, 3});
        Files.createDirectory(folder.resolve("kanto"));
        Files.write(folder.resolve("kanto/ü.jpg"), new byte[] {4});
    }

    static Stream<byte[]> seeds() {
        return Stream.of(
                        """
                        {"file_name": "a.png", "text": "a frog", "types": ["grass", "poison"], "chain": 1, "baby": true}
                        {"file_name":"kanto/ü.jpg","caption":["b","c"],"color":"green"}
                        """,
                        "\ufeff{\"file_name\": \"../a.png\", \"n\": 1e999999999}\r\n\r\n{\"file_name\": null}",
                        "{\"file_name\":\"a.png\",\"a\":{\"b\":[[[]]]},\"a\":-0.0e-400,\"text\":\" \"}\n{",
                        "[1]\n\"x\"\n{\"file_name\":\"A.PNG\",\"l\":[1,null,\"\",\"x\",\"x\"]}")
                .map(text -> text.getBytes(StandardCharsets.UTF_8));
    }

    @MethodSource("seeds")
    @FuzzTest
    void opens(byte[] metadata) throws IOException {
        Files.write(folder.resolve("metadata.jsonl"), metadata);
        OpenedDataset.lookThrough(folder, DatasetOptions::imageFolder, true);
        OpenedDataset.lookThrough(folder, DatasetOptions::imageFolder, false);
    }
}
