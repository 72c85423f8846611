package io.github.pokecap.image;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.opencv.core.MatOfByte;
import org.opencv.imgcodecs.Imgcodecs;

/** Large photographs are decoded at a fraction of their size. */
@Tag("slow")
class JpegSpeedTest {
    @Test
    void decodesTwelveMegapixelsFourTimesFasterThanInFull() throws UnreadablePicture {
        byte[] bytes = Encoded.jpeg(Drawn.opaque(Drawn.creature(4000, 3000, Color.CYAN)));
        ImageHeader header = ImageHeader.read(bytes);
        OpenCv.load();
        long full = Long.MAX_VALUE;
        long reduced = Long.MAX_VALUE;
        // The best of several, in turn: another process on the machine then disturbs both or neither.
        for (int i = 0; i < 8; i++) {
            full = Math.min(full, nanos(() -> {
                try (MatScope scope = new MatScope()) {
                    scope.own(Imgcodecs.imdecode(scope.own(new MatOfByte(bytes)), Imgcodecs.IMREAD_COLOR));
                }
            }));
            reduced = Math.min(reduced, nanos(() -> {
                try (MatScope scope = new MatScope()) {
                    OpenCvPixels.decode(bytes, header, scope);
                }
            }));
        }
        assertThat(full).isGreaterThan(4 * reduced);
    }

    private interface Work {
        void run() throws UnreadablePicture;
    }

    private static long nanos(Work work) throws UnreadablePicture {
        long started = System.nanoTime();
        work.run();
        return System.nanoTime() - started;
    }
}
