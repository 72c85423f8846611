package io.github.pokecap.creatures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import org.junit.jupiter.api.Test;

class JointTest {

    @Test
    void aLimbGrowsInItsDirection() {
        // A limb of length 10 that points right (90 degrees) from 50, 60 ends at 60, 60.
        Joint tip = Joint.at(50, 60, 90, 10).on(0, -1, 0, 5);

        assertThat(tip.x()).isCloseTo(60, within(1e-9));
        assertThat(tip.y()).isCloseTo(60, within(1e-9));
        assertThat(tip.length()).isEqualTo(5);
    }

    @Test
    void aMirroredLimbIsTheSameOnTheOtherSide() {
        Joint left = Joint.at(60, 40, 30, 8).mirror(50);
        // What lies at 60 + dx on the right lies at 40 - dx on the left.
        Joint rightSpot = Joint.at(60, 40, 30, 8).on(0.5, -0.7, 0, 1);
        Joint leftSpot = left.on(0.5, -0.7, 0, 1);

        assertThat(left.x()).isEqualTo(40);
        assertThat(leftSpot.x()).isCloseTo(100 - rightSpot.x(), within(1e-9));
        assertThat(leftSpot.y()).isCloseTo(rightSpot.y(), within(1e-9));
        assertThat(left.mirror(50)).isEqualTo(Joint.at(60, 40, 30, 8));
    }

    @Test
    void aTubeIsAsWideAsAsked() {
        Rectangle2D box = Curve.tube(4, 4, 0, 0, 10, 0).getBounds2D();

        assertThat(box.getHeight()).isCloseTo(4, within(0.01));
        // Half a circle of radius 2 at both ends: its Bezier handles reach 4 * 2 / 3 beyond.
        assertThat(Curve.tube(4, 4, 0, 0, 10, 0).contains(-1.9, 0)).isTrue();
        assertThat(Curve.tube(4, 4, 0, 0, 10, 0).contains(-2.1, 0)).isFalse();
    }

    @Test
    void aSketchIsFittedIntoTheMiddle() {
        Sketch sketch = new Sketch();
        sketch.flat(new Rectangle2D.Double(10, 20, 40, 20), Palette.EYE, null);

        AffineTransform fit = sketch.fit(100, 0, false);

        // 40 units wide fill 93 of 100 pixels: 2.325 pixels a unit; the middle 30, 30 comes to 50, 50.
        assertThat(fit.getScaleX()).isCloseTo(2.325, within(1e-9));
        assertThat(fit.transform(new Point2D.Double(30, 30), null)).isEqualTo(new Point2D.Double(50, 50));
    }

    @Test
    void aTraitDoesNotDependOnOthers() {
        Variation variation = new Variation(4);
        double before = variation.between("tail", 0.0, 1.0);
        variation.between("wing", 0.0, 1.0);

        assertThat(variation.between("tail", 0.0, 1.0)).isEqualTo(before).isBetween(0.0, 1.0);
        assertThat(variation.between("wing", 0.0, 1.0)).isNotEqualTo(before);
    }
}
