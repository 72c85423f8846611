package io.github.pokecap.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** A file that lost its end or a bit is refused, wherever that happened. */
class ModelDamageTest {
    private static final byte[] FILE = small();

    /** Sections of 12, 3 and 16 bytes, so that two are padded. */
    private static byte[] small() {
        JsonObject model = JsonObject.builder().put("name", "small").build();
        JsonObject provenance = JsonObject.builder().put("seed", 42).build();
        return new ModelWriter(model, provenance)
                .add("weights", new float[] {0.5f, -1, 2}, 3)
                .add("words", new byte[] {1, 2, 3}, 3)
                .add("nodes", new int[] {1, 2, 3, 4}, 2, 2)
                .toBytes();
    }

    private static ModelContainer read(byte[] file) {
        return new ModelReader().read(file, "mine.pokecap");
    }

    @Test
    void isReadWhenWhole() {
        assertThat(read(FILE).model().string("name")).isEqualTo("small");
    }

    @Test
    void refusesEveryCut() {
        for (int length = 0; length < FILE.length; length++) {
            byte[] cut = Arrays.copyOf(FILE, length);
            assertThatThrownBy(() -> read(cut))
                    .as("cut to %d bytes", length)
                    .isInstanceOf(ModelFormatException.class)
                    .hasMessageEndingWith("copy it again");
            assertThatThrownBy(() -> new ModelReader().read(new ByteArrayInputStream(cut), "mine.pokecap"))
                    .isInstanceOf(ModelFormatException.class);
        }
    }

    @Test
    void saysWhereTheFileWasCut() {
        int header = FILE.length - 16 - 8 - 16;
        assertThatThrownBy(() -> read(new byte[0]))
                .hasMessage("cannot read model mine.pokecap: the file is empty; copy it again");
        assertThatThrownBy(() -> read(Arrays.copyOf(FILE, 9)))
                .hasMessage("cannot read model mine.pokecap: a model begins with 16 bytes that tell its version and"
                        + " size, but the file has 9; it was cut short, copy it again");
        assertThatThrownBy(() -> read(Arrays.copyOf(FILE, 100)))
                .hasMessage("cannot read model mine.pokecap: the header ends at byte " + header
                        + " but the file has 100; it was cut short, copy it again");
        assertThatThrownBy(() -> read(Arrays.copyOf(FILE, FILE.length - 1)))
                .hasMessage("cannot read model mine.pokecap: section \"nodes\" ends at byte " + FILE.length
                        + " but the file has " + (FILE.length - 1) + "; it was cut short, copy it again");
    }

    @Test
    void refusesEveryFlippedBit() {
        for (int bit = 0; bit < FILE.length * 8; bit++) {
            byte[] flipped = FILE.clone();
            flipped[bit / 8] = (byte) (flipped[bit / 8] ^ 1 << bit % 8);
            assertThatThrownBy(() -> read(flipped))
                    .as("bit %d of byte %d", bit % 8, bit / 8)
                    .isInstanceOf(ModelFormatException.class);
        }
    }

    @Test
    void refusesWhatFollows() {
        assertThatThrownBy(() -> read(Arrays.copyOf(FILE, FILE.length + 8)))
                .hasMessage("cannot read model mine.pokecap: the model ends at byte " + FILE.length
                        + " but the file has " + (FILE.length + 8) + "; something was added to it, copy it again");
    }

    @Test
    void namesTheDamagedSection() {
        byte[] flipped = FILE.clone();
        int nodes = FILE.length - 16;
        flipped[nodes] ^= 2;
        assertThatThrownBy(() -> read(flipped))
                .hasMessage("cannot read model mine.pokecap: section \"nodes\" has SHA-256 "
                        + HexDigits.sha256(flipped, nodes, FILE.length) + " where the header says "
                        + HexDigits.sha256(FILE, nodes, FILE.length) + "; the file was damaged, copy it again");
    }

    @Test
    void namesTheDamagedPadding() {
        byte[] flipped = FILE.clone();
        int padding = FILE.length - 16 - 5;
        flipped[padding] = 7;
        assertThatThrownBy(() -> read(flipped))
                .hasMessage("cannot read model mine.pokecap: byte " + padding + ", after section \"words\", is 0x07"
                        + " where only zeros may fill up to a multiple of 8; the file was damaged, copy it again");
    }
}
