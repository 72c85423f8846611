package io.github.pokecap.training.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ZipDatasetTest {
    private static final String LINE = "{\"file_name\": \"a.png\", \"text\": \"a frog\"}\n";

    @TempDir
    Path folder;

    private Path zip;

    @BeforeEach
    void placeZip() {
        zip = folder.resolve("set.zip");
    }

    @Test
    void holdsTheSameAsItsFolder() throws Exception {
        Pictures.write(folder, "a.png");
        Files.writeString(folder.resolve("metadata.jsonl"), LINE);
        pack("metadata.jsonl", LINE, "a.png", Pictures.png("a.png".hashCode()));

        Dataset dataset = Dataset.open(zip);

        assertThat(dataset).hasToString("set (1 picture of zip set.zip, metadata.jsonl)");
        assertThat(dataset.problems()).isEmpty();
        assertThat(dataset.digest()).isEqualTo(Dataset.open(folder).digest());
    }

    @Test
    void findsTheShallowestMetadataAndIgnoresWhatMacsAdd() throws Exception {
        pack(
                "set-main/sub/metadata.jsonl", "{}",
                "set-main/metadata.jsonl", LINE,
                "set-main/a.png", Pictures.png(1),
                "__MACOSX/set-main/._a.png", "x",
                "__MACOSX/metadata.jsonl", "x",
                "set-main/.DS_Store", "x",
                "other/b.png", Pictures.png(2));

        Dataset dataset = Dataset.zip(zip);

        assertThat(dataset.examples().get(0).bytes()).isEqualTo(Pictures.png(1));
        assertThat(dataset.problems())
                .containsExactly(Problem.warning(
                        "zip entry other/b.png", "is not below set-main/, where the metadata is; it is not used"));
    }

    @Test
    void namesEntriesThatTryToLeaveAndNeverFindsThem() throws Exception {
        pack(
                "metadata.jsonl", LINE + "{\"file_name\": \"../b.png\"}\n{\"file_name\": \"A.PNG\"}\n",
                "a.png", Pictures.png(1),
                "../b.png", Pictures.png(2),
                "/c.png", Pictures.png(3),
                "x\\d.png", Pictures.png(4));

        assertThat(Dataset.options().skipBroken(true).open(zip).problems().stream()
                        .map(Problem::toString))
                .containsExactly(
                        "zip entry ../b.png: the name leaves the metadata's folder; \"..\" is not allowed; it is ignored",
                        "zip entry /c.png: the name is an absolute path; write it as seen from the metadata's folder; it"
                                + " is ignored",
                        "zip entry x\\d.png: the name has a backslash; write forward slashes; it is ignored",
                        "metadata.jsonl line 2 (../b.png): file_name leaves the metadata's folder; \"..\" is not allowed",
                        "metadata.jsonl line 3 (A.PNG): no such file in the zip set.zip; there is a.png, which differs in"
                                + " upper and lower case or in how its accents are encoded");
    }

    @Test
    void refusesTwoEntriesOfOneName() throws Exception {
        pack("metadata.jsonl", LINE, "a.png", Pictures.png(1), "b.png", Pictures.png(2));
        replaceInZip("b.png", "a.png");

        assertThatThrownBy(() -> Dataset.open(zip))
                .isInstanceOf(DatasetException.class)
                .hasMessage("cannot open dataset " + zip + ": 1 problem, 0 good examples\n"
                        + "  metadata.jsonl line 1 (a.png): the zip set.zip holds two files of this name; pack it again"
                        + " with one");
    }

    @Test
    void boundsEntriesThatDeclareMoreThanAllowed() throws Exception {
        pack("metadata.jsonl", LINE, "a.png", new byte[5000]);

        assertThatThrownBy(() -> Dataset.options().maxPictureBytes(4999).open(zip))
                .isInstanceOf(DatasetException.class)
                .hasMessage("cannot open dataset " + zip + ": 1 problem, 0 good examples\n"
                        + "  metadata.jsonl line 1 (a.png): the picture has 5000 bytes, at most 4999 are read; shrink it,"
                        + " or raise Dataset.options().maxPictureBytes");
    }

    @Test
    void boundsEntriesThatDeclareLessThanTheyHold() throws Exception {
        // 0x00004e20 = 20000 bytes of picture; the table of contents is made to say 0x0000000a
        pack("metadata.jsonl", LINE, "a.png", new byte[20_000]);
        replaceInZip(" N\0\0", "\n\0\0\0");
        Example example =
                Dataset.options().maxPictureBytes(4000).open(zip).examples().get(0);

        assertThatThrownBy(example::bytes)
                .isInstanceOf(IOException.class)
                .hasMessage("picture a.png in the zip set.zip is larger than 4000 bytes");
    }

    @Test
    void noticesDamage() throws Exception {
        byte[] picture = "not really a picture".getBytes(StandardCharsets.UTF_8);
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
            out.setLevel(0); // stored blocks: the text stands in the file as it is
            put(out, "metadata.jsonl", LINE.getBytes(StandardCharsets.UTF_8));
            put(out, "a.png", picture);
        }
        replaceInZip("not really", "now really");
        Example example = Dataset.open(zip).examples().get(0);

        assertThatThrownBy(example::bytes)
                .isInstanceOf(IOException.class)
                .hasMessage("picture a.png in the zip set.zip is damaged: its checksum differs");
    }

    @Test
    void refusesEncryptedZips() throws Exception {
        pack("metadata.jsonl", LINE, "a.png", Pictures.png(1));
        byte[] bytes = Files.readAllBytes(zip);
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        bytes[text.lastIndexOf("PK\1\2") + 8] |= 1; // the flag of the last entry in the table of contents
        Files.write(zip, bytes);

        assertThatThrownBy(() -> Dataset.open(zip))
                .isInstanceOf(DatasetException.class)
                .hasMessage("cannot open dataset " + zip + ": the zip is encrypted; pack it again without a password");
    }

    @Test
    void refusesZipsThatAreCutShort() throws Exception {
        Files.writeString(zip, "PK\3\4 and no more");

        assertThatThrownBy(() -> Dataset.open(zip))
                .isInstanceOf(DatasetException.class)
                .hasMessage("cannot open dataset " + zip
                        + ": the zip is damaged or no zip (zip END header not found); copy it again");
    }

    @Test
    void refusesZipsWithoutOneMetadataFile() throws Exception {
        pack("a.png", Pictures.png(1));
        assertThatThrownBy(() -> Dataset.open(zip))
                .isInstanceOf(DatasetException.class)
                .hasMessage("cannot open dataset " + zip + ": it holds no metadata.jsonl and no metadata.csv. Write"
                        + " metadata.jsonl beside the pictures, one line a picture, such as\n"
                        + MetadataFile.EXAMPLE_LINE);

        pack("test/metadata.jsonl", LINE, "train/metadata.jsonl", LINE);
        assertThatThrownBy(() -> Dataset.open(zip))
                .isInstanceOf(DatasetException.class)
                .hasMessage("cannot open dataset " + zip + ": it holds several metadata files, test/metadata.jsonl,"
                        + " train/metadata.jsonl; pack the one that counts with its pictures");
    }

    @Test
    void isReadByManyThreadsAtOnce() throws Exception {
        StringBuilder lines = new StringBuilder();
        Object[] entries = new Object[42];
        for (int i = 0; i < 20; i++) {
            lines.append("{\"file_name\": \"").append(i).append(".png\"}\n");
            entries[2 * i] = i + ".png";
            entries[2 * i + 1] = Pictures.png(i);
        }
        entries[40] = "metadata.jsonl";
        entries[41] = lines.toString();
        pack(entries);
        List<Example> examples = Dataset.open(zip).examples();

        assertThat(IntStream.range(0, 400).parallel().allMatch(i -> isPicture(examples.get(i % 20), i % 20)))
                .isTrue();
    }

    private static boolean isPicture(Example example, int rgb) {
        try {
            return Arrays.equals(example.bytes(), Pictures.png(rgb));
        } catch (IOException e) {
            return false;
        }
    }

    private void pack(Object... namesAndContents) throws IOException {
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
            for (int i = 0; i < namesAndContents.length; i += 2) {
                Object content = namesAndContents[i + 1];
                byte[] bytes =
                        content instanceof byte[] raw ? raw : content.toString().getBytes(StandardCharsets.UTF_8);
                put(out, namesAndContents[i].toString(), bytes);
            }
        }
    }

    private static void put(ZipOutputStream out, String name, byte[] bytes) throws IOException {
        out.putNextEntry(new ZipEntry(name));
        out.write(bytes);
        out.closeEntry();
    }

    private void replaceInZip(String from, String to) throws IOException {
        String text = Files.readString(zip, StandardCharsets.ISO_8859_1);
        Files.writeString(zip, text.replace(from, to), StandardCharsets.ISO_8859_1);
    }
}
