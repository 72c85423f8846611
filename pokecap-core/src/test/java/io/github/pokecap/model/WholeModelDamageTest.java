package io.github.pokecap.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A model with everything in it that lost its end or a bit, or got a part of another model: refused, whatever it is. */
class WholeModelDamageTest {
    private static final byte[] FILE = SmallModel.bytes();
    private static final ModelHeader HEADER = ModelHeader.read(FILE, "mine.pokecap");

    @Test
    void isReadWhenWhole() throws IOException {
        assertThat(SmallModel.read(FILE).facets()).hasSize(3);
        assertThat(HEADER.end()).isEqualTo(FILE.length);
    }

    @Test
    void refusesEveryCut() {
        for (int length = 0; length < FILE.length; length++) {
            byte[] cut = Arrays.copyOf(FILE, length);
            assertThatThrownBy(() -> SmallModel.read(cut))
                    .as("cut to %d bytes", length)
                    .isInstanceOf(ModelFormatException.class)
                    .hasMessageEndingWith("copy it again");
        }
    }

    @Test
    void refusesAFlippedBitInEveryByte() {
        for (int at = 0; at < FILE.length; at++) {
            assertFlippedBitIsRefused(at * 8 + at % 8);
        }
    }

    @Test
    @Tag("slow")
    void refusesEveryFlippedBit() {
        for (int bit = 0; bit < FILE.length * 8; bit++) {
            assertFlippedBitIsRefused(bit);
        }
    }

    private static void assertFlippedBitIsRefused(int bit) {
        byte[] flipped = FILE.clone();
        flipped[bit / 8] = (byte) (flipped[bit / 8] ^ 1 << bit % 8);
        assertThatThrownBy(() -> SmallModel.read(flipped))
                .as("bit %d of byte %d", bit % 8, bit / 8)
                .isInstanceOf(ModelFormatException.class);
    }

    /** The words are bound to the classifiers that were learnt with them: by their hash, which the seal guards. */
    @Test
    void refusesTheWordsOfAnotherModel() {
        byte[] words = new byte[5 * 4 * Long.BYTES];
        words[0] = 1;
        byte[] other = ForgedModel.withSection(FILE, "vocabulary/centers", words);
        assertThat(other).hasSameSizeAs(FILE);

        byte[] otherWords = FILE.clone();
        System.arraycopy(other, HEADER.dataStart(), otherWords, HEADER.dataStart(), FILE.length - HEADER.dataStart());
        assertThatThrownBy(() -> SmallModel.read(otherWords))
                .isInstanceOf(ModelFormatException.class)
                .hasMessage("cannot read model mine.pokecap: section \"vocabulary/centers\" has SHA-256 "
                        + HexDigits.sha256(words, 0, words.length) + " where the header says "
                        + hash("vocabulary/centers") + "; the file was damaged, copy it again");

        int seal = new String(FILE, StandardCharsets.ISO_8859_1).lastIndexOf(",\"sha256\":\"");
        byte[] otherHashToo = other.clone();
        System.arraycopy(FILE, seal, otherHashToo, seal, HeaderSeal.LENGTH);
        assertThatThrownBy(() -> SmallModel.read(otherHashToo))
                .isInstanceOf(ModelFormatException.class)
                .hasMessage("cannot read model mine.pokecap: the header has SHA-256 "
                        + HexDigits.sha256(other, 0, seal) + " where it says \""
                        + sealOf(FILE, seal).substring(0, 60)
                        + "...\"; the file was damaged, copy it again");
    }

    private static String hash(String section) {
        byte[] content = ForgedModel.section(FILE, section);
        return HexDigits.sha256(content, 0, content.length);
    }

    private static String sealOf(byte[] file, int at) {
        return new String(file, at + ",\"sha256\":\"".length(), HexDigits.SHA256_LENGTH, StandardCharsets.ISO_8859_1);
    }
}
