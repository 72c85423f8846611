package io.github.pokecap.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where models come from, and what is given for one by mistake. */
class ModelReaderTest {
    private static final JsonObject EMPTY = JsonObject.builder().build();
    private static final byte[] FILE =
            new ModelWriter(EMPTY, EMPTY).add("w", new float[] {1, 2}, 2).toBytes();

    @TempDir
    private Path folder;

    @Test
    void readsFilesStreamsAndBytesAlike() throws IOException {
        Path path = Files.write(folder.resolve("mine.pokecap"), FILE);
        ModelContainer fromFile = new ModelReader().read(path);
        ModelContainer fromStream = new ModelReader().read(new ByteArrayInputStream(FILE), "mine.pokecap");
        assertThat(fromFile.id())
                .isEqualTo(fromStream.id())
                .isEqualTo(new ModelReader().read(FILE, "mine.pokecap").id());
        assertThat(fromFile.floats("w", 2)).containsExactly(1, 2);
    }

    @Test
    void isNotChangedThroughTheCallersArray() {
        byte[] bytes = FILE.clone();
        ModelContainer container = new ModelReader().read(bytes, "mine.pokecap");
        Arrays.fill(bytes, (byte) 0xff);
        assertThat(container.floats("w", 2)).containsExactly(1, 2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "89504e470d0a1a0a | a PNG picture; the model and the picture may have changed places",
                "ffd8ffe000104a46 | a JPEG picture; the model and the picture may have changed places",
                "474946383961 | a GIF picture; the model and the picture may have changed places",
                "524946460000 | a WebP picture; the model and the picture may have changed places",
                "504b030414000000 | a zip or jar; unpack the model from it",
                "1f8b0800 | a gzip file; unpack the model from it",
                "aced0005737200 | a serialised Java object, which is never read; train a model with this PokeCap",
                "8004950000 | a Python pickle, which is never read; train a model with PokeCap",
                "894844460d0a1a0a | an HDF5 file; train a model with PokeCap",
                "0000000000000000 | zeros, as an interrupted download leaves; copy it again"
            })
    void saysWhatItLooksLike(String hex, String what) {
        assertLooksLike(HexFormat.of().parseHex(hex), what);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "version https://git-lfs.github.com/spec/v1 | a Git LFS pointer; fetch the file it stands for with git lfs"
                        + " pull",
                "<!DOCTYPE html><html> | a web page; the download gave a page instead of the file",
                "<html lang='en'> | a web page; the download gave a page instead of the file",
                "<?xml version='1.0'?><Error> | XML, perhaps a store's error message; read it in an editor",
                "{\"model\":1} | JSON; give the model file itself"
            })
    void saysWhatTextItLooksLike(String text, String what) {
        assertLooksLike(text.getBytes(StandardCharsets.UTF_8), what);
    }

    private static void assertLooksLike(byte[] file, String what) {
        assertThatThrownBy(() -> new ModelReader().read(file, "mine.pokecap"))
                .isInstanceOf(ModelFormatException.class)
                .hasMessage("cannot read model mine.pokecap: it is not a PokeCap model; it looks like " + what);
    }

    @Test
    void showsTheFirstBytesOfWhatItDoesNotKnow() {
        assertThatThrownBy(() -> new ModelReader().read("pokecaption".getBytes(StandardCharsets.UTF_8), "mine.pokecap"))
                .hasMessage("cannot read model mine.pokecap: it is not a PokeCap model; it begins with bytes"
                        + " 70 6f 6b 65 63 61 70 74, a model with 50 4f 4b 45 43 41 50");
    }

    @Test
    void saysThatThereIsNoFile() {
        Path missing = folder.resolve("missing.pokecap");
        assertThatThrownBy(() -> new ModelReader().read(missing))
                .isInstanceOf(FileNotFoundException.class)
                .hasMessage("cannot read model " + missing + ": there is no such file");
        assertThatThrownBy(() -> new ModelReader().read(folder))
                .isInstanceOf(IOException.class)
                .hasMessage("cannot read model " + folder + ": it is a folder or a device, not a file");
    }

    @Test
    void saysThatTheFileIsEmpty() throws IOException {
        Path empty = Files.createFile(folder.resolve("empty.pokecap"));
        assertThatThrownBy(() -> new ModelReader().read(empty))
                .isInstanceOf(ModelFormatException.class)
                .hasMessage("cannot read model " + empty + ": the file is empty; copy it again");
    }

    /** Opening a pipe would wait for whoever writes to it, and a device may never end. */
    @ParameterizedTest
    @ValueSource(strings = {"/dev/zero", "/dev/null", "/dev/stdin"})
    void opensNoDevice(String device) {
        Path path = Path.of(device);
        assumeTrue(Files.exists(path) && !Files.isRegularFile(path));
        assertThatThrownBy(() -> new ModelReader().read(path))
                .isInstanceOf(IOException.class)
                .hasMessage("cannot read model " + device + ": it is a folder or a device, not a file");
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void opensNoPipe() throws IOException, InterruptedException {
        Path pipe = folder.resolve("pipe.pokecap");
        assumeTrue(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor() == 0);
        assertThatThrownBy(() -> new ModelReader().read(pipe))
                .isInstanceOf(IOException.class)
                .hasMessage("cannot read model " + pipe + ": it is a folder or a device, not a file");
    }

    @Test
    void keepsToItsLimit() throws IOException {
        Path path = Files.write(folder.resolve("mine.pokecap"), FILE);
        ModelReader exact = new ModelReader(FILE.length);
        assertThat(exact.read(path).id()).isEqualTo(exact.read(FILE, "").id());
        assertThat(exact.read(new ByteArrayInputStream(FILE), "").id())
                .isEqualTo(exact.read(path).id());
        ModelReader small = new ModelReader(FILE.length - 1);
        String message = ": it takes " + FILE.length + " bytes and a model may have " + (FILE.length - 1)
                + "; learn one with fewer features, words or values";
        assertThatThrownBy(() -> small.read(path)).hasMessage("cannot read model " + path + message);
        assertThatThrownBy(() -> small.read(FILE, "a")).hasMessage("cannot read model a" + message);
        assertThatThrownBy(() -> small.read(new ByteArrayInputStream(FILE), "a"))
                .hasMessage("cannot read model a" + message);
    }

    @Test
    void stopsReadingAStreamThatIsNoModel() {
        InputStream endless = new SequenceInputStream(new ByteArrayInputStream(new byte[64]), failing());
        assertThatThrownBy(() -> new ModelReader().read(endless, "a"))
                .isInstanceOf(ModelFormatException.class)
                .hasMessage("cannot read model a: it is not a PokeCap model;"
                        + " it looks like zeros, as an interrupted download leaves; copy it again");
    }

    @Test
    void stopsReadingAStreamThatGoesOnAfterTheModel() {
        InputStream one =
                new SequenceInputStream(new ByteArrayInputStream(FILE), new ByteArrayInputStream(new byte[1]));
        assertThatThrownBy(() -> new ModelReader().read(new SequenceInputStream(one, failing()), "a"))
                .isInstanceOf(ModelFormatException.class)
                .hasMessage("cannot read model a: the model ends at byte " + FILE.length
                        + " but the stream goes on; something was added to it, send it again");
    }

    /** The header is a lie of 16 MiB, and that is all that is read of it. */
    @Test
    void stopsReadingAnEndlessHeader() throws Throwable {
        byte[] start = Arrays.copyOf(FILE, 16);
        ByteBuffer.wrap(start).order(ByteOrder.LITTLE_ENDIAN).putLong(8, 16 << 20);
        InputStream endless = new SequenceInputStream(new ByteArrayInputStream(start), endless());
        Cost cost = Cost.of(() -> assertThatThrownBy(() -> new ModelReader().read(endless, "a"))
                .isInstanceOf(ModelFormatException.class)
                .hasMessage("cannot read model a: the header does not end with its SHA-256;"
                        + " the file was damaged, copy it again"));
        assertThat(cost.bytes()).isLessThan(64 << 20);
    }

    private static InputStream endless() {
        return new InputStream() {
            @Override
            public int read() {
                return 'x';
            }

            @Override
            public int read(byte[] target, int from, int length) {
                Arrays.fill(target, from, from + length, (byte) 'x');
                return length;
            }
        };
    }

    @Test
    void aStreamThatClaimsMuchAndEndsCostsLittle() throws Throwable {
        byte[] file = ForgedModel.withSections(
                ForgedModel.entry("a", "u8", "[400000000]", 0, 400_000_000, ForgedModel.zeroHash()));
        Cost cost = Cost.of(() -> assertThatThrownBy(() -> new ModelReader().read(new ByteArrayInputStream(file), "a"))
                .isInstanceOf(ModelFormatException.class)
                .hasMessage("cannot read model a: section \"a\" ends at byte " + (file.length + 400_000_000)
                        + " but the file has " + file.length + "; it was cut short, copy it again"));
        assertThat(cost.bytes()).isLessThan(4 << 20);
    }

    private static InputStream failing() {
        return new InputStream() {
            @Override
            public int read() {
                throw new AssertionError("nobody should read on");
            }

            @Override
            public int read(byte[] target, int from, int length) {
                return read();
            }
        };
    }

    @ParameterizedTest
    @ValueSource(ints = {8, 1, -1, -8})
    void saysThatTheFileChangedWhileItWasRead(int growth) {
        assertThatThrownBy(() -> ModelBytes.read(new RestlessChannel(FILE, growth), "mine.pokecap", 1000))
                .isInstanceOf(IOException.class)
                .hasMessage("cannot read model mine.pokecap: its size changed from " + FILE.length + " to "
                        + (FILE.length + growth) + " bytes while it was read; read it again when its writer is done");
    }
}
