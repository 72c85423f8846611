package io.github.pokecap.server;

import static io.github.pokecap.server.Setting.BODY_TIMEOUT;
import static io.github.pokecap.server.Setting.DEADLINE;
import static io.github.pokecap.server.Setting.DRAIN;
import static io.github.pokecap.server.Setting.HOST;
import static io.github.pokecap.server.Setting.IDLE_TIMEOUT;
import static io.github.pokecap.server.Setting.MAX_BODIES;
import static io.github.pokecap.server.Setting.MAX_BODY;
import static io.github.pokecap.server.Setting.MAX_PICTURES;
import static io.github.pokecap.server.Setting.MAX_PIXELS;
import static io.github.pokecap.server.Setting.MODEL;
import static io.github.pokecap.server.Setting.MODEL_POLL;
import static io.github.pokecap.server.Setting.PIXEL_BUDGET;
import static io.github.pokecap.server.Setting.PORT;
import static io.github.pokecap.server.Setting.QUEUE;
import static io.github.pokecap.server.Setting.STEADY_QUEUE;
import static io.github.pokecap.server.Setting.STOP_TIMEOUT;
import static io.github.pokecap.server.Setting.THREADS;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Reads every setting and gathers what is wrong, so that all of it is told at once. */
final class SettingsReader {
    private static final BigDecimal DAY = BigDecimal.valueOf(Duration.ofDays(1).toSeconds());
    private static final int NANO_PLACES = 9;
    private static final int MOST_THREADS = 1_024;
    private static final int MOST_PICTURES = 100_000;
    private static final int MOST_BYTES = 1 << 30;
    private static final int LAST_PORT = 65_535;

    private final SettingsSources sources;
    private final List<String> mistakes = new ArrayList<>();

    private SettingsReader(SettingsSources sources) {
        this.sources = sources;
        mistakes.addAll(sources.mistakes());
    }

    static Settings read(Map<String, String> variables) {
        SettingsReader reader = new SettingsReader(SettingsSources.of(variables));
        Settings settings = reader.settings();
        if (reader.mistakes.isEmpty()) {
            reader.compare(settings);
        }
        if (!reader.mistakes.isEmpty()) {
            throw new SettingsException(reader.mistakes);
        }
        return settings;
    }

    private Settings settings() {
        int threads = (int) whole(THREADS, 0, MOST_THREADS);
        return new Settings(
                sources.text(HOST),
                (int) whole(PORT, 0, LAST_PORT),
                sources.text(MODEL),
                seconds(MODEL_POLL, true),
                threads == 0 ? Runtime.getRuntime().availableProcessors() : threads,
                (int) whole(QUEUE, 1, MOST_PICTURES),
                (int) whole(STEADY_QUEUE, 1, MOST_PICTURES),
                whole(PIXEL_BUDGET, 1, Long.MAX_VALUE),
                seconds(DEADLINE, false),
                (int) whole(MAX_BODY, 1, MOST_BYTES),
                whole(MAX_BODIES, 1, Long.MAX_VALUE),
                whole(MAX_PIXELS, 1, Integer.MAX_VALUE),
                (int) whole(MAX_PICTURES, 1, MOST_PICTURES),
                seconds(BODY_TIMEOUT, false),
                seconds(IDLE_TIMEOUT, false),
                seconds(DRAIN, true),
                seconds(STOP_TIMEOUT, true));
    }

    /** Refuses what would let some requests wait for ever. */
    private void compare(Settings settings) {
        long dearest = Cost.explaining(settings.maxPixels());
        if (settings.pixelBudget() < dearest) {
            mistakes.add(PIXEL_BUDGET.variable() + " is " + settings.pixelBudget() + ", but one explained picture of "
                    + MAX_PIXELS.variable() + " costs " + dearest + "; raise the one or lower the other");
        }
        if (settings.maxBodies() < settings.maxBody()) {
            mistakes.add(MAX_BODIES.variable() + " is " + settings.maxBodies() + ", less than " + MAX_BODY.variable()
                    + ", which is " + settings.maxBody() + "; raise the one or lower the other");
        }
        if (settings.queue() < settings.maxPictures()) {
            mistakes.add(QUEUE.variable() + " is " + settings.queue() + ", less than " + MAX_PICTURES.variable()
                    + ", which is " + settings.maxPictures() + "; raise the one or lower the other");
        }
    }

    private long whole(Setting setting, long least, long most) {
        try {
            long number = Long.parseLong(sources.text(setting));
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            // Told below, as what is out of range is.
        }
        mistake(setting, "a whole number from " + least + (most == Long.MAX_VALUE ? " on" : " to " + most));
        return least;
    }

    private Duration seconds(Setting setting, boolean none) {
        try {
            BigDecimal seconds = new BigDecimal(sources.text(setting));
            if (seconds.scale() <= NANO_PLACES
                    && seconds.signum() >= (none ? 0 : 1)
                    && seconds.precision() - seconds.scale() <= NANO_PLACES
                    && seconds.compareTo(DAY) <= 0) {
                return Duration.ofNanos(seconds.movePointRight(NANO_PLACES).longValueExact());
            }
        } catch (NumberFormatException e) {
            // Told below, as what is out of range is.
        }
        mistake(setting, "a number of seconds " + (none ? "from 0" : "above 0") + " to " + DAY);
        return Duration.ZERO;
    }

    private void mistake(Setting setting, String expected) {
        mistakes.add(setting.variable() + " is \"" + sources.text(setting) + "\" (" + sources.origin(setting)
                + "), but it must be " + expected);
    }
}
