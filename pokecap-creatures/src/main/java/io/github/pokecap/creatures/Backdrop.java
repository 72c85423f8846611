package io.github.pokecap.creatures;

/** What a creature is drawn on. */
public enum Backdrop {
    /** Nothing: every pixel beside the creature has alpha 0. */
    TRANSPARENT,
    /** Plain white. */
    WHITE,
    /** One pale colour, different for each creature. */
    COLOR,
    /** Two colours that run into each other, with grain and soft blots, as in a photograph. */
    PHOTO
}
