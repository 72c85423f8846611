package io.github.pokecap.training.dataset;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever the zip holds, if it is one, it is a dataset or a {@link DatasetException}. */
class ZipFuzzTest {
    private static final String LINE = "{\"file_name\": \"a.png\", \"text\": \"a frog\"}\n";

    @TempDir
    private Path folder;

    static Stream<byte[]> seeds() throws IOException {
        return Stream.of(
                zip(ZipEntry.DEFLATED, "metadata.jsonl", LINE, "a.png", "123"),
                zip(ZipEntry.STORED, "metadata.jsonl", LINE, "a.png", "123"),
                zip(ZipEntry.STORED, "d/metadata.csv", "file_name,text\na.png,frog\n", "d/a.png", "123", "d/b.png", ""),
                zip(ZipEntry.STORED, "metadata.jsonl", LINE, "../a.png", "1", "__MACOSX/a.png", "2"),
                zip(ZipEntry.DEFLATED, "metadata.jsonl", LINE, "a.png", "0".repeat(100_000)));
    }

    private static byte[] zip(int method, String... namesAndContents) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (int i = 0; i < namesAndContents.length; i += 2) {
                byte[] content = namesAndContents[i + 1].getBytes(StandardCharsets.UTF_8);
                ZipEntry entry = new ZipEntry(namesAndContents[i]);
                entry.setMethod(method);
                entry.setTime(0);
                if (method == ZipEntry.STORED) {
                    CRC32 sum = new CRC32();
                    sum.update(content);
                    entry.setSize(content.length);
                    entry.setCrc(sum.getValue());
                }
                zip.putNextEntry(entry);
                zip.write(content);
                zip.closeEntry();
            }
        }
        return out.toByteArray();
    }

    @MethodSource("seeds")
    @FuzzTest
    void opens(byte[] bytes) throws IOException {
        Path file = Files.write(folder.resolve("pictures.zip"), bytes);
        OpenedDataset.lookThrough(file, DatasetOptions::zip);
    }
}
