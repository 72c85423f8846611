package io.github.pokecap.benchmark;

/** Times a call that takes milliseconds; shorter ones are for JMH. */
public final class Stopwatch {
    private Stopwatch() {}

    /** Calls a few times to warm up, then times each further call: in milliseconds. */
    public static Sample milliseconds(int warmUps, int calls, Runnable call) {
        for (int i = 0; i < warmUps; i++) {
            call.run();
        }
        double[] times = new double[calls];
        for (int i = 0; i < calls; i++) {
            long begun = System.nanoTime();
            call.run();
            times[i] = (System.nanoTime() - begun) / 1e6;
        }
        return new Sample(times);
    }
}
