package io.github.pokecap.training.disturb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.pokecap.training.dataset.Dataset;
import io.github.pokecap.training.dataset.Example;
import io.github.pokecap.training.dataset.Label;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DisturbanceTest {
    private static final byte[] DOT = dot();

    private static byte[] dot() {
        try {
            return EncodedPicture.png(Drawn.pixels(2, Drawn.RED, Drawn.CLEAR, Drawn.CLEAR, Drawn.BLUE));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Example example(String name, byte[] bytes) {
        return new Example(
                name,
                List.of("a dot"),
                Map.of("color", Label.single("red")),
                Map.of("chain", BigDecimal.ONE),
                bytes::clone);
    }

    private static Dataset dots(String... names) {
        return Dataset.of(
                "dots", List.of(names).stream().map(name -> example(name, DOT)).toList());
    }

    static List<Disturbance> usual() {
        return Disturbances.usual();
    }

    @ParameterizedTest
    @MethodSource("usual")
    void theTruthStaysAsItIs(Disturbance disturbance) {
        Dataset disturbed = disturbance.applyTo(dots("a.png", "b.png"), 42);
        assertThat(disturbed.name()).isEqualTo("dots, " + disturbance.name());
        assertThat(disturbed.examples()).extracting(Example::fileName).containsExactly("a.png", "b.png");
        Example first = disturbed.examples().get(0);
        assertThat(first.captions()).containsExactly("a dot");
        assertThat(first.labels().get("color")).isEqualTo(Label.single("red"));
        assertThat(first.numbers()).containsEntry("chain", BigDecimal.ONE);
    }

    @ParameterizedTest
    @MethodSource("usual")
    void aPictureIsDisturbedTheSameWayEachTimeAndInEachCompany(Disturbance disturbance) throws IOException {
        byte[] alone = disturbance.applyTo(dots("b.png"), 42).examples().get(0).bytes();
        Example among =
                disturbance.applyTo(dots("a.png", "b.png"), 42).examples().get(1);
        assertThat(among.bytes()).isEqualTo(alone);
        assertThat(among.bytes()).isEqualTo(alone);
    }

    @Test
    void nameAndSeedChoose() throws IOException {
        Disturbance photo = Disturbances.photographicGround();
        byte[] one = photo.applyTo(dots("a.png"), 42).examples().get(0).bytes();
        assertThat(photo.applyTo(dots("b.png"), 42).examples().get(0).bytes()).isNotEqualTo(one);
        assertThat(photo.applyTo(dots("a.png"), 43).examples().get(0).bytes()).isNotEqualTo(one);
    }

    @Test
    void everyColorIsChosenByAboutAsManyNames() {
        int[] chosen = new int[8];
        for (int i = 0; i < 800; i++) {
            chosen[NamedRandom.of("%04d.png".formatted(i), 42).nextInt(8)]++;
        }
        // A hundred each, give or take three standard deviations of sqrt(800 * 1/8 * 7/8).
        for (int count : chosen) {
            assertThat(count).isBetween(72, 128);
        }
    }

    @Test
    void whatIsNoPictureSaysSoWhenItIsRead() {
        Example words = Disturbances.mirrored()
                .applyTo(Dataset.of("words", List.of(example("a.png", new byte[] {1, 2, 3}))), 42)
                .examples()
                .get(0);
        assertThatThrownBy(words::bytes)
                .isInstanceOf(IOException.class)
                .hasMessage("cannot disturb picture: ImageIO cannot read it; give a PNG, JPEG, GIF or BMP");
    }
}
