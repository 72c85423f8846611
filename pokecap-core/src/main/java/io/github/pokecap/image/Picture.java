package io.github.pokecap.image;

import java.util.Objects;

/**
 * The subject of an image: its pixels, cut out to the foreground's bounding box and scaled to a working size, with a
 * mask that tells foreground from background.
 *
 * <p>Every feature extractor sees this and nothing else, so what is the same in two pictures (size, margins, where in
 * the image the creature stands) cannot tell them apart. Pixels are counted row by row from the top left; their
 * colours are sRGB. Where the image was transparent they are those of the image over white; a background that was found
 * in an opaque image is white as well, so that the same creature looks the same on every ground.
 *
 * <p>Immutable and safe to share between threads. Lives on the Java heap: there is nothing to release.
 */
public final class Picture {
    private final int width;
    private final int height;
    private final int[] rgb;
    private final boolean[] foreground;
    private final Frame frame;

    /**
     * Where a picture was cut out of its image.
     *
     * @param imageWidth width of the whole image, in its own pixels, after the rotation that its EXIF data asks for
     * @param imageHeight height of the whole image
     * @param x left edge of the subject in the image
     * @param y top edge of the subject in the image
     * @param width width of the subject in the image
     * @param height height of the subject in the image
     */
    public record Frame(int imageWidth, int imageHeight, int x, int y, int width, int height) {}

    /**
     * Wraps pixels that are already cut out and scaled; the arrays are copied.
     *
     * @param width in pixels, at least 1
     * @param height in pixels, at least 1
     * @param rgb {@code width * height} colours, {@code 0xRRGGBB}
     * @param foreground {@code width * height} flags, true where the subject is
     * @param frame where in the image this was
     * @throws IllegalArgumentException if an array has another length than {@code width * height}
     */
    public Picture(int width, int height, int[] rgb, boolean[] foreground, Frame frame) {
        if (width < 1 || height < 1) {
            throw new IllegalArgumentException("a picture of " + width + " x " + height + " has no pixel");
        }
        if (rgb.length != width * height || foreground.length != width * height) {
            throw new IllegalArgumentException("a picture of " + width + " x " + height + " needs " + width * height
                    + " colours and flags, got " + rgb.length + " and " + foreground.length);
        }
        this.width = width;
        this.height = height;
        this.rgb = rgb.clone();
        this.foreground = foreground.clone();
        this.frame = Objects.requireNonNull(frame, "frame");
    }

    /**
     * Width in pixels.
     *
     * @return at least 1
     */
    public int width() {
        return width;
    }

    /**
     * Height in pixels.
     *
     * @return at least 1
     */
    public int height() {
        return height;
    }

    /**
     * The colour of one pixel.
     *
     * @param index {@code y * width + x}
     * @return {@code 0xRRGGBB}
     */
    public int rgb(int index) {
        return rgb[index];
    }

    /**
     * Whether one pixel belongs to the subject.
     *
     * @param index {@code y * width + x}
     * @return false for background
     */
    public boolean isForeground(int index) {
        return foreground[index];
    }

    /**
     * The same subject facing the other way: left and right are exchanged. A trainer learns from both.
     *
     * @return a picture of the same size, with the same frame
     */
    public Picture mirrored() {
        int[] mirroredRgb = new int[rgb.length];
        boolean[] mirroredForeground = new boolean[rgb.length];
        for (int row = 0; row < rgb.length; row += width) {
            for (int x = 0; x < width; x++) {
                mirroredRgb[row + x] = rgb[row + width - 1 - x];
                mirroredForeground[row + x] = foreground[row + width - 1 - x];
            }
        }
        return new Picture(width, height, mirroredRgb, mirroredForeground, frame);
    }

    /**
     * Where this picture was cut out of its image.
     *
     * @return the frame, in pixels of the image
     */
    public Frame frame() {
        return frame;
    }
}
