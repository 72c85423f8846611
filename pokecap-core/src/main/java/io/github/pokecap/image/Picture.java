package io.github.pokecap.image;

import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

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
    private static final int FOREGROUND = 1 << 24;

    /** Colours, with a bit above them for the foreground: what reads both reads one array. */
    private final int[] pixels;

    private final Frame frame;
    private final Map<Class<?>, Object> derived = new ConcurrentHashMap<>(4);

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
        this.pixels = new int[rgb.length];
        for (int i = 0; i < pixels.length; i++) {
            pixels[i] = pixel(rgb[i] & 0xffffff, foreground[i]);
        }
        this.frame = Objects.requireNonNull(frame, "frame");
    }

    private Picture(int width, int height, int[] pixels, Frame frame) {
        this.width = width;
        this.height = height;
        this.pixels = pixels;
        this.frame = frame;
    }

    /** Wraps {@linkplain #pixel pixels} that nobody else holds. */
    static Picture owning(int width, int height, int[] pixels, Frame frame) {
        return new Picture(width, height, pixels, frame);
    }

    /** A pixel as a picture keeps it. */
    static int pixel(int rgb, boolean foreground) {
        return foreground ? rgb | FOREGROUND : rgb;
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
        return pixels[index] & 0xffffff;
    }

    /**
     * Whether one pixel belongs to the subject.
     *
     * @param index {@code y * width + x}
     * @return false for background
     */
    public boolean isForeground(int index) {
        return pixels[index] >= FOREGROUND;
    }

    /**
     * The same subject facing the other way: left and right are exchanged. A trainer learns from both.
     *
     * @return a picture of the same size, with the same frame
     */
    public Picture mirrored() {
        int[] mirrored = new int[pixels.length];
        for (int row = 0; row < pixels.length; row += width) {
            for (int x = 0; x < width; x++) {
                mirrored[row + x] = pixels[row + width - 1 - x];
            }
        }
        return new Picture(width, height, mirrored, frame);
    }

    /**
     * What several feature extractors see in this picture, worked out by the first that asks and kept as long as the
     * picture. Two threads that ask at once may both work it out; both get the same.
     *
     * @param <T> an immutable type
     * @param kind names what is wanted: one of a kind is kept
     * @param from works it out; the same for every call of that kind
     * @return what {@code from} made
     */
    public <T> T derived(Class<T> kind, Function<Picture, T> from) {
        Object found = derived.get(kind);
        if (found == null) {
            // Not computeIfAbsent: one thing may be derived from another, which that forbids.
            T made = from.apply(this);
            Object earlier = derived.putIfAbsent(kind, made);
            found = earlier == null ? made : earlier;
        }
        return kind.cast(found);
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
