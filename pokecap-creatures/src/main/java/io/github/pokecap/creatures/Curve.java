package io.github.pokecap.creatures;

import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;

/** The few kinds of outline from which every limb is made. Points are x, y, x, y, ... */
final class Curve {

    private static final int STEPS = 10;

    private Curve() {}

    static Shape oval(double x, double y, double rx, double ry) {
        return new Ellipse2D.Double(x - rx, y - ry, 2 * rx, 2 * ry);
    }

    static Shape polygon(double... points) {
        Path2D path = line(points);
        path.closePath();
        return path;
    }

    static Path2D line(double... points) {
        Path2D path = new Path2D.Double();
        path.moveTo(points[0], points[1]);
        for (int i = 2; i < points.length; i += 2) {
            path.lineTo(points[i], points[i + 1]);
        }
        return path;
    }

    /** An open curve from the first point to the last: each further pair of points is a control and an end. */
    static Path2D bend(double... points) {
        Path2D path = new Path2D.Double();
        path.moveTo(points[0], points[1]);
        for (int i = 2; i + 3 < points.length; i += 4) {
            path.quadTo(points[i], points[i + 1], points[i + 2], points[i + 3]);
        }
        return path;
    }

    /** A closed {@link #bend}: corners at the ends, round between them. */
    static Shape petals(double... points) {
        Path2D path = bend(points);
        path.closePath();
        return path;
    }

    /** A closed, smooth outline through the points (a Catmull-Rom spline, as Bezier curves). */
    static Shape blob(double... points) {
        int n = points.length / 2;
        Path2D path = new Path2D.Double();
        path.moveTo(points[0], points[1]);
        for (int i = 0; i < n; i++) {
            double[] c = new double[6];
            for (int axis = 0; axis < 2; axis++) {
                double before = points[(i + n - 1) % n * 2 + axis];
                double from = points[i * 2 + axis];
                double to = points[(i + 1) % n * 2 + axis];
                double after = points[(i + 2) % n * 2 + axis];
                c[axis] = from + (to - before) / 6;
                c[2 + axis] = to - (after - from) / 6;
                c[4 + axis] = to;
            }
            path.curveTo(c[0], c[1], c[2], c[3], c[4], c[5]);
        }
        path.closePath();
        return path;
    }

    /** A round-ended tube along a smooth spine through the points, from one width to another. */
    static Shape tube(double startWidth, double endWidth, double... points) {
        double[] spine = spine(points);
        int n = spine.length / 2;
        double[] left = new double[2 * n];
        double[] right = new double[2 * n];
        for (int i = 0; i < n; i++) {
            int a = Math.max(0, i - 1) * 2;
            int b = Math.min(n - 1, i + 1) * 2;
            double dx = spine[b] - spine[a];
            double dy = spine[b + 1] - spine[a + 1];
            double half = (startWidth + (endWidth - startWidth) * i / (n - 1)) / 2 / Math.hypot(dx, dy);
            left[2 * i] = spine[2 * i] + dy * half;
            left[2 * i + 1] = spine[2 * i + 1] - dx * half;
            right[2 * i] = spine[2 * i] - dy * half;
            right[2 * i + 1] = spine[2 * i + 1] + dx * half;
        }
        Path2D path = line(left);
        cap(path, left, right, n - 1);
        for (int i = n - 1; i >= 0; i--) {
            path.lineTo(right[2 * i], right[2 * i + 1]);
        }
        cap(path, right, left, 0);
        path.closePath();
        return path;
    }

    private static void cap(Path2D path, double[] from, double[] to, int at) {
        double fx = from[2 * at];
        double fy = from[2 * at + 1];
        double tx = to[2 * at];
        double ty = to[2 * at + 1];
        // Two thirds of the width is the handle that makes a cubic curve look like half a circle.
        double outX = (fy - ty) * 2 / 3;
        double outY = (tx - fx) * 2 / 3;
        path.curveTo(fx - outX, fy - outY, tx - outX, ty - outY, tx, ty);
    }

    private static double[] spine(double... points) {
        int n = points.length / 2;
        double[] spine = new double[((n - 1) * STEPS + 1) * 2];
        for (int i = 0; i < n - 1; i++) {
            for (int step = 0; step <= STEPS; step++) {
                for (int axis = 0; axis < 2; axis++) {
                    double before = points[Math.max(0, i - 1) * 2 + axis];
                    double from = points[i * 2 + axis];
                    double to = points[(i + 1) * 2 + axis];
                    double after = points[Math.min(n - 1, i + 2) * 2 + axis];
                    spine[(i * STEPS + step) * 2 + axis] = between(before, from, to, after, (double) step / STEPS);
                }
            }
        }
        return spine;
    }

    private static double between(double before, double from, double to, double after, double t) {
        double linear = to - before;
        double square = 2 * before - 5 * from + 4 * to - after;
        double cube = 3 * (from - to) + after - before;
        return from + t / 2 * (linear + t * (square + t * cube));
    }
}
