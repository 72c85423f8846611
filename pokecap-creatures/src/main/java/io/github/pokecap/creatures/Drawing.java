package io.github.pokecap.creatures;

import java.awt.Shape;

/** A creature being drawn: what it is, its colours, its chances, and the sketch so far. */
record Drawing(Creature creature, Palette palette, Variation variation, Sketch sketch) {

    static Drawing of(Creature creature) {
        Variation variation = new Variation(creature.seed());
        return new Drawing(creature, Palette.of(creature, variation), variation, new Sketch());
    }

    boolean has(String part) {
        return creature.has(part);
    }

    boolean is(String likeness) {
        return creature.is(likeness);
    }

    boolean stands() {
        return creature.stance().equals("standing");
    }

    double vary(String trait, double low, double high) {
        return variation.between(trait, low, high);
    }

    void main(Shape shape) {
        sketch.solid(shape, palette.main());
    }

    void second(Shape shape) {
        sketch.solid(shape, palette.second());
    }
}
