package io.github.pokecap.hostile;

/**
 * What was seen at one moment of a soak.
 *
 * @param captions asked for so far
 * @param seconds since the first
 * @param residentKilobytes of the process
 * @param mats matrices of OpenCV on the heap after a collection; -1 where nobody counted
 */
record SoakSample(long captions, double seconds, long residentKilobytes, long mats) {
    static final long NOT_COUNTED = -1;
}
