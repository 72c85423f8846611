package io.github.pokecap.creatures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

class CreatureArtistTest {

    static final List<String> COLORS = Creature.COLORS;
    static final List<String> LIKENESSES = Creature.LIKENESSES;

    private static int[] pixels(BufferedImage image) {
        return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    }

    private static Creature cat(String... parts) {
        List<String> all = new ArrayList<>(List.of(parts));
        all.add("tail");
        return new Creature("orange", "blue", "cat", all, "2", "standing", 5);
    }

    /** Width of what is not transparent over its height. */
    private static double aspect(BufferedImage image) {
        int left = image.getWidth();
        int right = 0;
        int top = image.getHeight();
        int bottom = 0;
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                if (image.getRGB(x, y) >>> 24 > 128) {
                    left = Math.min(left, x);
                    right = Math.max(right, x);
                    top = Math.min(top, y);
                    bottom = Math.max(bottom, y);
                }
            }
        }
        return (right - left + 1.0) / (bottom - top + 1.0);
    }

    @Test
    void drawsTheSamePixelsTwice() {
        for (Creature creature : Creatures.random(24, 5)) {
            assertThat(pixels(CreatureArtist.draw(creature, 64))).isEqualTo(pixels(CreatureArtist.draw(creature, 64)));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {8, 64, 256, 1000})
    void fillsThePictureAndLeavesItsEdgeFree(int size) {
        BufferedImage image = CreatureArtist.draw(Creature.random(3), size);

        assertThat(image.getType()).isEqualTo(BufferedImage.TYPE_INT_ARGB);
        assertThat(image.getWidth()).isEqualTo(size);
        assertThat(image.getHeight()).isEqualTo(size);
        long drawn = Arrays.stream(pixels(image)).filter(p -> p >>> 24 > 0).count();
        assertThat((double) drawn / size / size).isBetween(0.15, 0.9);
    }

    @Test
    void neverTouchesTheEdge() {
        for (Creature creature : Creatures.random(30, 8)) {
            BufferedImage image =
                    CreatureArtist.draw(creature, 100, Scene.PLAIN.rotated((int) (creature.seed() % 360)));
            for (int i = 0; i < 100; i++) {
                int edge = image.getRGB(i, 0) | image.getRGB(i, 99) | image.getRGB(0, i) | image.getRGB(99, i);
                assertThat(edge >>> 24).as("%s at %d", creature, i).isZero();
            }
        }
    }

    @ParameterizedTest
    @FieldSource("COLORS")
    void theMainColorIsTheLargest(String color) {
        Creatures.random(250, 21).stream()
                .filter(creature -> creature.color().equals(color) && !color.equals("black"))
                .forEach(creature -> {
                    ColorCount count = ColorCount.of(CreatureArtist.draw(creature, 96));
                    assertThat(count.largest()).as("%s %s", creature, count).isEqualTo(color);
                });
    }

    @Test
    void blackCreaturesAreMostlyBlack() {
        assertThat(Creatures.random(200, 22))
                .filteredOn(c -> c.color().equals("black"))
                .isNotEmpty()
                .allSatisfy(creature -> {
                    ColorCount count = ColorCount.of(CreatureArtist.draw(creature, 96));
                    assertThat(count.of("black")).as("%s", count).isGreaterThan(count.of(count.largest()));
                });
    }

    @Test
    void theSecondColorShows() {
        for (Creature creature : Creatures.random(100, 23)) {
            BufferedImage image = CreatureArtist.draw(creature, 96);
            assertThat(ColorCount.of(image).of(creature.color2()))
                    .as("%s", creature)
                    .isGreaterThan(20);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"wings", "horns", "bigears", "spots", "stripes", "claws", "flame", "leaves"})
    void eachPartChangesThePicture(String part) {
        int[] without = pixels(CreatureArtist.draw(cat(), 128));
        int[] with = pixels(CreatureArtist.draw(cat(part), 128));

        int changed = 0;
        for (int i = 0; i < with.length; i++) {
            changed += with[i] != without[i] ? 1 : 0;
        }
        assertThat(changed).isGreaterThan(100);
    }

    @Test
    void wingsWidenTheSilhouette() {
        assertThat(aspect(CreatureArtist.draw(cat("wings"), 200)))
                .isGreaterThan(aspect(CreatureArtist.draw(cat(), 200)) + 0.1);
    }

    @Test
    void hornsMakeItTaller() {
        Creature bare = new Creature("purple", "white", "ghost", List.of(), "0", "floating", 2);
        Creature horned = new Creature("purple", "white", "ghost", List.of("horns"), "0", "floating", 2);

        assertThat(aspect(CreatureArtist.draw(horned, 200))).isLessThan(aspect(CreatureArtist.draw(bare, 200)) - 0.04);
    }

    @ParameterizedTest
    @FieldSource("LIKENESSES")
    void seedsVaryWhatTheLabelsLeaveOpen(String likeness) {
        Creature one = Creatures.random(300, 2).stream()
                .filter(creature -> creature.likeness().equals(likeness))
                .findFirst()
                .orElseThrow();
        Creature other = new Creature(
                one.color(), one.color2(), likeness, one.parts(), one.legs(), one.stance(), one.seed() + 1);

        assertThat(pixels(CreatureArtist.draw(one, 64))).isNotEqualTo(pixels(CreatureArtist.draw(other, 64)));
    }

    @ParameterizedTest
    @EnumSource(
            value = Backdrop.class,
            names = {"WHITE", "COLOR", "PHOTO"})
    void aBackdropIsOpaque(Backdrop backdrop) {
        BufferedImage image = CreatureArtist.draw(Creature.random(9), 64, Scene.PLAIN.on(backdrop));

        assertThat(Arrays.stream(pixels(image))).allMatch(pixel -> pixel >>> 24 == 255);
        if (backdrop == Backdrop.WHITE) {
            assertThat(image.getRGB(0, 0)).isEqualTo(0xFFFFFFFF);
        }
    }

    @Test
    void mirroringSwapsLeftAndRight() {
        Creature turtle =
                new Creature("blue", "green", "turtle", List.of("tail", "shell", "flame"), "4", "standing", 1);
        ColorCount plainRight = ColorCount.of(CreatureArtist.draw(turtle, 200).getSubimage(100, 0, 100, 200));
        ColorCount mirroredRight = ColorCount.of(
                CreatureArtist.draw(turtle, 200, Scene.PLAIN.mirror()).getSubimage(100, 0, 100, 200));

        // A turtle looks to the left: the flame on its tail is on the right, until it is mirrored.
        assertThat(plainRight.of("orange")).isGreaterThan(100 + mirroredRight.of("orange"));
        assertThat(Scene.PLAIN.mirror().mirror()).isEqualTo(Scene.PLAIN);
    }

    @Test
    void rotationTurnsItOnItsSide() {
        Creature snake = new Creature("green", "white", "snake", List.of("tail"), "0", "floating", 1);

        assertThat(aspect(CreatureArtist.draw(snake, 200))).isGreaterThan(1.2);
        assertThat(aspect(CreatureArtist.draw(snake, 200, Scene.PLAIN.rotated(90))))
                .isLessThan(0.85);
    }

    @Test
    void refusesARotationThatIsNoNumber() {
        assertThatThrownBy(() -> Scene.PLAIN.rotated(Double.NaN))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("cannot set scene: rotation is NaN; give a finite number of degrees");
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 7, 4097})
    void refusesASizeOutOfRange(int size) {
        assertThatThrownBy(() -> CreatureArtist.draw(Creature.random(1), size))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("cannot draw creature: size is " + size + " pixels; give 8 to 4096");
    }

    @Test
    void drawsQuickly() {
        List<Creature> creatures = Creatures.random(12, 6);
        double best = Double.MAX_VALUE;
        // Of this thread, and the best of several rounds: else it would tell how busy the machine is.
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        for (int round = 0; round < 5; round++) {
            long start = threads.getCurrentThreadCpuTime();
            creatures.forEach(creature -> CreatureArtist.draw(creature, 256));
            best = Math.min(best, (threads.getCurrentThreadCpuTime() - start) / 1e6 / creatures.size());
        }
        assertThat(best).as("milliseconds a picture").isLessThan(15);
    }
}
