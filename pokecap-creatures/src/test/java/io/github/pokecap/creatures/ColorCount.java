package io.github.pokecap.creatures;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.util.Map;
import java.util.TreeMap;

/** Counts the pixels of each colour by hue, saturation and brightness: it knows nothing of the palette drawn with. */
final class ColorCount {

    private final Map<String, Integer> pixels = new TreeMap<>();

    static ColorCount of(BufferedImage image) {
        ColorCount count = new ColorCount();
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                int argb = image.getRGB(x, y);
                if (argb >>> 24 > 200) {
                    count.pixels.merge(name(argb), 1, Integer::sum);
                }
            }
        }
        return count;
    }

    int of(String name) {
        return pixels.getOrDefault(name, 0);
    }

    /** The colour with the most pixels, but for the black of the outlines. */
    String largest() {
        return pixels.entrySet().stream()
                .filter(entry -> !entry.getKey().equals("black"))
                .max(Map.Entry.comparingByValue())
                .orElseThrow()
                .getKey();
    }

    static String name(int rgb) {
        float[] hsb = Color.RGBtoHSB(rgb >> 16 & 255, rgb >> 8 & 255, rgb & 255, null);
        float hue = hsb[0] * 360;
        if (hsb[2] < 0.33) {
            return "black";
        }
        if (hsb[1] < 0.12) {
            return hsb[2] > 0.8 ? "white" : "gray";
        }
        if (hue < 12 || hue >= 345) {
            return hsb[1] < 0.5 && hsb[2] > 0.8 ? "pink" : "red";
        }
        if (hue < 42) {
            boolean tan = hsb[1] < 0.55 && hsb[2] < 0.92;
            return hsb[2] < 0.72 || tan ? "brown" : "orange";
        }
        if (hue < 66) {
            return "yellow";
        }
        if (hue < 170) {
            return "green";
        }
        if (hue < 250) {
            return "blue";
        }
        return hue < 302 ? "purple" : "pink";
    }

    @Override
    public String toString() {
        return pixels.toString();
    }
}
