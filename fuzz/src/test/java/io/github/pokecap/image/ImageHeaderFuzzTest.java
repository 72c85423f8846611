package io.github.pokecap.image;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.pokecap.hostile.Bombs;
import io.github.pokecap.hostile.SmallPictures;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever the bytes, they have a header or an {@link UnreadablePicture} is thrown, without OpenCV. */
class ImageHeaderFuzzTest {
    private static final long MOST = 0xffff_ffffL;

    static Stream<byte[]> seeds() {
        return Stream.concat(SmallPictures.all(), Bombs.small());
    }

    @MethodSource("seeds")
    @FuzzTest
    void reads(byte[] bytes) {
        try {
            ImageHeader header = ImageHeader.read(bytes);
            // A BMP may say a negative width, which the limits then refuse.
            if (header.width() > MOST || header.height() > MOST || header.height() < 0) {
                throw new AssertionError("no size that a header has: " + header);
            }
            PictureLimits.defaults().check(header.format().toString(), header.width(), header.height());
            if (header.format() == ImageFormat.PNG) {
                byte[] essential = PngChunks.essential(bytes, header);
                if (!ImageHeader.read(essential).equals(header)) {
                    throw new AssertionError("another header without the chunks that say nothing");
                }
            }
        } catch (UnreadablePicture e) {
            if (String.valueOf(e.getMessage()).isBlank()) {
                throw new AssertionError("a message is missing", e);
            }
        }
    }
}
