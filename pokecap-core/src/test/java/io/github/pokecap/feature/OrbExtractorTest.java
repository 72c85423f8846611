package io.github.pokecap.feature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.pokecap.creatures.Creature;
import io.github.pokecap.creatures.CreatureArtist;
import io.github.pokecap.image.Picture;
import io.github.pokecap.image.PictureDecoder;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opencv.core.CvType;
import org.opencv.core.Mat;
import org.opencv.core.MatOfKeyPoint;
import org.opencv.features2d.ORB;

class OrbExtractorTest {
    private final PictureDecoder decoder = new PictureDecoder();

    private Picture creature(long seed) {
        return decoder.decode(CreatureArtist.draw(Creature.random(seed), 200));
    }

    @Test
    void keypointsLieInThePictureAndAreAsManyAsAllowed() {
        OrbExtractor orb = Features.orb().maxKeypoints(60);
        for (long seed = 0; seed < 12; seed++) {
            Picture picture = creature(seed);
            Descriptors found = orb.extract(picture);

            assertThat(found.count()).isBetween(1, 60);
            for (int i = 0; i < found.count(); i++) {
                assertThat(found.x(i)).isBetween(0f, picture.width() - 1f);
                assertThat(found.y(i)).isBetween(0f, picture.height() - 1f);
                // The descriptor looks at 31 pixels, of the picture or of a copy that is 1.2, 1.2 * 1.2, ... times
                // smaller.
                assertThat(found.size(i)).isBetween(31f, 112f);
            }
        }
    }

    /** A chessboard's corners are all alike, and OpenCV keeps all that are as strong as the last one it may keep. */
    @ParameterizedTest
    @CsvSource({"8, 1", "8, 10", "16, 50", "10, 100", "32, 500"})
    void equallyStrongKeypointsAreNoMoreThanAllowed(int field, int most) {
        Picture board =
                Sketches.of(256, 256, (x, y) -> (x / field + y / field) % 2 == 0 ? Sketches.BLACK : Sketches.WHITE);

        assertThat(Features.orb().maxKeypoints(most).extract(board).count()).isBetween(1, most);
    }

    @Test
    void keypointsKeepTheirDistanceFromTheRim() {
        Picture picture = creature(5);
        Descriptors found = Features.orb().edgeThreshold(40).extract(picture);

        assertThat(found.count()).isPositive();
        for (int i = 0; i < found.count(); i++) {
            assertThat(found.x(i)).isBetween(39f, picture.width() - 39f);
            assertThat(found.y(i)).isBetween(39f, picture.height() - 39f);
        }
    }

    @Test
    void aBlankPictureHasNoDescriptors() {
        assertThat(Features.orb().extract(Sketches.of(256, 256, (x, y) -> Sketches.RED)))
                .isSameAs(Descriptors.NONE);
        assertThat(Features.orb().extract(Sketches.of(256, 256, (x, y) -> Sketches.NOTHING)))
                .isSameAs(Descriptors.NONE);
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "1, 256", "256, 1", "2, 256", "256, 3", "4, 4", "17, 17"})
    void aThinPictureIsNoError(int width, int height) {
        Picture picture = Sketches.of(width, height, (x, y) -> (x / 3 + y / 3) % 2 * 0xffffff);

        assertThat(Features.orb().extract(picture).count()).isBetween(0, 500);
    }

    /** Bit 0 of a descriptor's first byte is bit 0 of its first long, bit 0 of byte 8 that of the second long. */
    @Test
    void bytesGoIntoLongsTheLeastFirst() {
        Picture picture = creature(3);
        Descriptors found = Features.orb().extract(picture);
        byte[] bytes = openCvDescriptors(picture, found.count());

        for (int i = 0; i < found.count(); i++) {
            for (int at = 0; at < 32; at++) {
                int own = (int) (found.bits(i, at / 8) >>> (8 * (at % 8))) & 255;
                assertThat(own).isEqualTo(bytes[i * 32 + at] & 255);
            }
        }
    }

    private static byte[] openCvDescriptors(Picture picture, int count) {
        Mat gray = new Mat(picture.height(), picture.width(), CvType.CV_8UC1);
        Mat mask = new Mat();
        MatOfKeyPoint keypoints = new MatOfKeyPoint();
        Mat descriptors = new Mat();
        try {
            gray.put(0, 0, GrayPlane.of(picture).lightness());
            ORB.create(500, 1.2f, 8, 8).detectAndCompute(gray, mask, keypoints, descriptors);
            byte[] bytes = new byte[count * 32];
            descriptors.get(0, 0, bytes);
            return bytes;
        } finally {
            descriptors.release();
            keypoints.release();
            mask.release();
            gray.release();
        }
    }

    @Test
    void eightThreadsSeeWhatOneSees() throws Exception {
        OrbExtractor orb = Features.orb();
        List<Picture> pictures = new ArrayList<>();
        List<String> alone = new ArrayList<>();
        for (long seed = 0; seed < 6; seed++) {
            pictures.add(creature(seed));
            alone.add(text(Features.orb().extract(pictures.get((int) seed))));
        }
        ExecutorService pool = Executors.newFixedThreadPool(8);
        try {
            List<Callable<String>> tasks = new ArrayList<>();
            for (int i = 0; i < 48; i++) {
                Picture picture = pictures.get(i % 6);
                tasks.add(() -> text(orb.extract(picture)));
            }
            List<Future<String>> seen = pool.invokeAll(tasks);
            for (int i = 0; i < 48; i++) {
                assertThat(seen.get(i).get()).isEqualTo(alone.get(i % 6));
            }
        } finally {
            pool.shutdown();
        }
    }

    private static String text(Descriptors descriptors) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < descriptors.count(); i++) {
            text.append(descriptors.x(i)).append(' ').append(descriptors.y(i));
            for (int quarter = 0; quarter < Descriptors.LONGS; quarter++) {
                text.append(' ').append(Long.toHexString(descriptors.bits(i, quarter)));
            }
            text.append('\n');
        }
        return text.toString();
    }

    @Test
    void optionsAreInRange() {
        assertThatThrownBy(() -> Features.orb().maxKeypoints(0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("orb maxKeypoints is 0, outside 1 to 10000");
        assertThatThrownBy(() -> Features.orb().maxKeypoints(10_001))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("orb maxKeypoints is 10001, outside 1 to 10000");
        assertThatThrownBy(() -> Features.orb().edgeThreshold(2))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("orb edgeThreshold is 2, outside 3 to 64");
        assertThatThrownBy(() -> Features.of("orb", Map.of("edgeThreshold", 65.0)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("orb edgeThreshold is 65, outside 3 to 64");
    }

    @Test
    void optionsDoNotChangeTheExtractorTheyAreCalledOn() {
        OrbExtractor usual = Features.orb();

        assertThat(usual.maxKeypoints(7).edgeThreshold(9).settings())
                .containsExactly(Map.entry("maxKeypoints", 7.0), Map.entry("edgeThreshold", 9.0));
        assertThat(usual.settings()).containsEntry("maxKeypoints", 500.0);
    }
}
