package io.github.pokecap.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.Color;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Whether native memory is given back at once, and not when the garbage collector finds the time. */
@Tag("slow")
class NativeMemoryTest {
    private static final Path STATUS = Path.of("/proc/self/status");
    /** 40 calls that each kept the 16 MB of a decoded image, or half of them, would keep more. */
    private static final long MOST_GROWTH_KB = 250_000;

    private final PictureDecoder decoder = new PictureDecoder();

    @Test
    void isGivenBackByEveryCall() throws IOException {
        assumeTrue(Files.exists(STATUS));
        byte[] png = Encoded.png(Drawn.creature(2000, 2000, Drawn.CLEAR));
        byte[] damaged = png.clone();
        damaged[png.length - 40] ^= 1;
        assertThatThrownBy(() -> decoder.decode(damaged)).isInstanceOf(PictureException.class);
        byte[] gif = Encoded.gif(Drawn.creature(1000, 1000, Color.WHITE));
        decodeAll(png, damaged, gif);
        long before = residentKilobytes();
        for (int i = 0; i < 40; i++) {
            decodeAll(png, damaged, gif);
        }
        assertThat(residentKilobytes() - before).isLessThan(MOST_GROWTH_KB);
    }

    private void decodeAll(byte[] png, byte[] damaged, byte[] gif) {
        decoder.decode(png);
        decoder.decode(gif);
        assertThatThrownBy(() -> decoder.decode(damaged)).isInstanceOf(PictureException.class);
    }

    private static long residentKilobytes() throws IOException {
        return Files.readAllLines(STATUS).stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                .findFirst()
                .orElseThrow();
    }
}
