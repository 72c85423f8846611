package io.github.pokecap.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class PngChunksTest {
    private static final int PALETTE = 3;

    private static byte[] essential(byte[] png) throws UnreadablePicture {
        return PngChunks.essential(png, ImageHeader.read(png));
    }

    private static PngBytes twoColors() {
        return PngBytes.header(2, 1, 8, PALETTE).palette(10, 20, 30, 40, 50, 60);
    }

    @Test
    void aFileWithoutOtherChunksStaysAsItIs() throws UnreadablePicture {
        byte[] png = twoColors().transparent(0, 128).rows(PngBytes.bytes(0, 0, 1));

        assertThat(essential(png)).isSameAs(png);
    }

    @Test
    void chunksThatSayNothingOfPixelsAreLeftOut() throws UnreadablePicture {
        byte[] plain = twoColors().transparent(0, 128).rows(PngBytes.bytes(0, 0, 1));
        byte[] text = "k\0hello".getBytes(StandardCharsets.ISO_8859_1);
        byte[] rows = PngBytes.packed(PngBytes.bytes(0, 0, 1));
        byte[] full = PngBytes.header(2, 1, 8, PALETTE)
                .chunk("gAMA", PngBytes.bytes(0, 0, 0, 1))
                .chunk("tEXt", text)
                .palette(10, 20, 30, 40, 50, 60)
                .chunk("acTL", PngBytes.bytes(0, 0, 0, 2, 0, 0, 0, 0))
                .transparent(0, 128)
                .chunk("IDAT", rows)
                .chunk("fdAT", rows)
                .chunk("eXIf", text)
                .end();

        assertThat(essential(full)).isEqualTo(plain);
        assertThat(essential(Arrays.copyOf(full, full.length + 5)))
                .as("nor what hangs behind")
                .isEqualTo(plain);
    }

    /** An animation shows its first picture, which every PNG has; gamma, profile and EXIF data change nothing. */
    @Test
    void thePictureIsTheSame() {
        PictureDecoder decoder = new PictureDecoder();
        byte[] plain = Encoded.png(Drawn.creature(60, 60, Color.WHITE));
        byte[] gamma = PngBytes.ofChunk("gAMA", PngBytes.bytes(0, 0, 0x10, 0));
        byte[] full = new byte[plain.length + gamma.length];
        int header = 33;
        System.arraycopy(plain, 0, full, 0, header);
        System.arraycopy(gamma, 0, full, header, gamma.length);
        System.arraycopy(plain, header, full, header + gamma.length, plain.length - header);

        Picture expected = decoder.decode(plain);
        Picture picture = decoder.decode(full);

        for (int i = 0; i < expected.width() * expected.height(); i++) {
            assertThat(picture.rgb(i)).isEqualTo(expected.rgb(i));
        }
    }

    @Test
    void aWrongChecksumIsTold() {
        byte[] png = twoColors().rows(PngBytes.bytes(0, 0, 1));
        // The header takes 33 bytes; 8 of length and type, then the palette.
        png[33 + 8] ^= 1;

        assertThatThrownBy(() -> new PictureDecoder().decode(png))
                .isInstanceOf(PictureException.class)
                .hasMessage("cannot read picture: PNG of 2 x 1 is damaged: the checksum of its PLTE chunk at byte 33 is"
                        + " wrong; take another copy or save it again");
    }

    @Test
    void aWrongChecksumOfAChunkThatIsLeftOutDoesNotMatter() throws UnreadablePicture {
        byte[] plain = twoColors().rows(PngBytes.bytes(0, 0, 1));
        byte[] png = twoColors()
                .chunk("tIME", PngBytes.bytes(7, 0xea, 1, 1, 0, 0, 0))
                .rows(PngBytes.bytes(0, 0, 1));
        // Behind the header and the palette of 18 bytes, and 8 of the chunk's own.
        png[33 + 18 + 8] ^= 1;

        assertThat(essential(png)).isEqualTo(plain);
    }

    @Test
    void aTypeThatIsNoneIsTold() {
        byte[] png = PngBytes.header(2, 1, 8, PALETTE)
                .chunk("A\n\u0007?", new byte[0])
                .rows(PngBytes.bytes(0, 0, 1));

        assertThatThrownBy(() -> new PictureDecoder().decode(png))
                .isInstanceOf(PictureException.class)
                .hasMessage("cannot read picture: PNG of 2 x 1 is damaged: there is no chunk at byte 33; take another"
                        + " copy or save it again");
    }
}
