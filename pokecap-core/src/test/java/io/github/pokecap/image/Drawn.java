package io.github.pokecap.image;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Paint;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.image.BufferedImage;

/** Creatures and patterns drawn in code. */
final class Drawn {
    static final Color CLEAR = new Color(0, 0, 0, 0);

    private Drawn() {}

    /** A red creature with ears, feet and a white belly inside a dark outline, in the middle, on that background. */
    static BufferedImage creature(int width, int height, Paint background) {
        BufferedImage image = blank(width, height, background);
        Graphics2D graphics = graphics(image);
        int side = Math.min(width, height);
        graphics.translate((width - side) / 2, (height - side) / 2);
        graphics.scale(side / 100.0, side / 100.0);
        graphics.setColor(new Color(90, 30, 30));
        graphics.fill(new Ellipse2D.Double(24, 29, 52, 52));
        graphics.fill(new Ellipse2D.Double(26, 14, 14, 30));
        graphics.fill(new Ellipse2D.Double(60, 14, 14, 30));
        graphics.setColor(new Color(220, 60, 40));
        graphics.fill(new Ellipse2D.Double(27, 32, 46, 46));
        graphics.setColor(Color.WHITE);
        graphics.fill(new Ellipse2D.Double(40, 48, 20, 22));
        graphics.setColor(new Color(240, 170, 40));
        graphics.fill(new Ellipse2D.Double(28, 76, 18, 10));
        graphics.fill(new Ellipse2D.Double(54, 76, 18, 10));
        graphics.dispose();
        return image;
    }

    static BufferedImage blank(int width, int height, Paint paint) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setPaint(paint);
        graphics.fillRect(0, 0, width, height);
        graphics.dispose();
        return image;
    }

    /** Without an alpha channel, which the writers of JPEG and BMP do not take. */
    static BufferedImage opaque(BufferedImage image) {
        return as(image, BufferedImage.TYPE_3BYTE_BGR);
    }

    static BufferedImage as(BufferedImage image, int type) {
        BufferedImage copy = new BufferedImage(image.getWidth(), image.getHeight(), type);
        Graphics2D graphics = copy.createGraphics();
        graphics.drawImage(image, 0, 0, null);
        graphics.dispose();
        return copy;
    }

    static Graphics2D graphics(BufferedImage image) {
        Graphics2D graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        return graphics;
    }

    /** Share of the pixels in either image's subject that are in both; both are laid back into their images. */
    static double overlap(Picture one, Picture other) {
        int both = 0;
        int either = 0;
        Picture.Frame frame = one.frame();
        for (int y = 0; y < frame.imageHeight(); y++) {
            for (int x = 0; x < frame.imageWidth(); x++) {
                boolean inOne = isSubject(one, x, y);
                boolean inOther = isSubject(other, x, y);
                both += inOne && inOther ? 1 : 0;
                either += inOne || inOther ? 1 : 0;
            }
        }
        return (double) both / either;
    }

    /** Whether a pixel of the image is subject. */
    static boolean isSubject(Picture picture, int imageX, int imageY) {
        Picture.Frame frame = picture.frame();
        int x = Math.floorDiv((imageX - frame.x()) * picture.width(), frame.width());
        int y = Math.floorDiv((imageY - frame.y()) * picture.height(), frame.height());
        boolean inside = x >= 0 && y >= 0 && x < picture.width() && y < picture.height();
        return inside && picture.isForeground(y * picture.width() + x);
    }
}
