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

/** Whatever {@code metadata.csv} holds, it is a dataset or a {@link DatasetException}. */
class CsvFuzzTest {
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
                        file_name,text,color,types,chain
                        a.png,a frog,green,"[""grass"", ""poison""]",1
                        kanto/ü.jpg,"a, ""b""
                         c",,[],2.5
                        """,
                        "\ufefffile_name;text\r\na.png;x\r\n",
                        "file_name,file_name\na.png,\n,,,\n\"",
                        "text,n\na,1e999999999\nfile_name,-0\n",
                        "file_name,types\na.png,\"[1, null, \"\"x\"\"]\"\nkanto/ü.jpg,[\n")
                .map(text -> text.getBytes(StandardCharsets.UTF_8));
    }

    @MethodSource("seeds")
    @FuzzTest
    void opens(byte[] metadata) throws IOException {
        Files.write(folder.resolve("metadata.csv"), metadata);
        OpenedDataset.lookThrough(folder, DatasetOptions::imageFolder, true);
        OpenedDataset.lookThrough(folder, DatasetOptions::imageFolder, false);
    }
}
