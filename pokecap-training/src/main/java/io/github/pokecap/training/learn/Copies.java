package io.github.pokecap.training.learn;

/** Copies of the pictures that a {@link Candidate} learns from besides the pictures themselves, and is never judged by. */
public enum Copies {
    /** None: from the pictures as they are, alone. */
    NONE,

    /** One for each picture, left and right exchanged: half the creatures face the other way for all that one can know. */
    MIRRORED,

    /**
     * One for each picture, with the detail of 48, 64 or 96 pixels on its longest side: what such a copy mixes at its edges is
     * what small pictures, compressed ones and other hands mix otherwise, so a colour learnt from both hangs less on it.
     */
    COARSE
}
