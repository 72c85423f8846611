package io.github.pokecap.training.disturb;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;
import java.util.SplittableRandom;

/** One colour behind the subject. */
record ColoredGround() implements Disturbance {
    /** Papers and walls: two pale, four full, two dark. */
    static final List<Color> COLORS = List.of(
            new Color(0xf3e3c3),
            new Color(0xcfe6ef),
            new Color(0xe8b23a),
            new Color(0xd8685c),
            new Color(0x5aa469),
            new Color(0x4a86c5),
            new Color(0x6b4f80),
            new Color(0x34404a));

    @Override
    public String name() {
        return "color ground";
    }

    @Override
    public byte[] disturb(BufferedImage picture, SplittableRandom random) throws IOException {
        Transparency.require(picture);
        BufferedImage ground = Canvas.clear(picture.getWidth(), picture.getHeight());
        Canvas.fill(ground, COLORS.get(random.nextInt(COLORS.size())));
        Canvas.lay(picture, ground);
        return EncodedPicture.png(ground);
    }
}
