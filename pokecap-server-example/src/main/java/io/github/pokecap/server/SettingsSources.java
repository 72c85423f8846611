package io.github.pokecap.server;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;

/** Where settings are said: the environment first, then a file, then what is usual. */
final class SettingsSources {
    static final String CONFIG = Setting.PREFIX + "CONFIG";

    /** Other parts of PokeCap read these. */
    private static final List<String> OTHERS = List.of("S3_", "JAVA_OPTS", "HOME", "STACKTRACE", "HEAP");

    /** What is further from a name than this was not meant to be it. */
    private static final int FAR = 4;

    private record Said(String text, String origin) {}

    private final Map<Setting, Said> said = new EnumMap<>(Setting.class);
    private final List<String> mistakes = new ArrayList<>();

    private SettingsSources() {}

    static SettingsSources of(Map<String, String> variables) {
        SettingsSources sources = new SettingsSources();
        String file = variables.getOrDefault(CONFIG, "");
        if (!file.isBlank()) {
            sources.take(sources.properties(file), "file " + file, false);
        }
        sources.take(variables, "environment", true);
        return sources;
    }

    private void take(Map<String, String> values, String origin, boolean environment) {
        new TreeMap<>(values).forEach((name, value) -> {
            if (environment && (!name.startsWith(Setting.PREFIX) || name.equals(CONFIG) || isOthers(name))) {
                return;
            }
            Optional<Setting> setting = Arrays.stream(Setting.values())
                    .filter(one -> one.variable().equals(name))
                    .findFirst();
            if (setting.isEmpty()) {
                mistakes.add("there is no setting " + name + " (" + origin + ")" + alike(name));
            } else if (!value.isBlank()) {
                said.put(setting.get(), new Said(value.strip(), origin));
            }
        });
    }

    private Map<String, String> properties(String file) {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(Path.of(file))) {
            properties.load(reader);
        } catch (IOException | IllegalArgumentException e) {
            mistakes.add(CONFIG + " is " + file + ", which cannot be read: "
                    + (e instanceof InvalidPathException || e.getMessage() == null ? e.toString() : e.getMessage())
                    + "; it must be a properties file in UTF-8");
        }
        Map<String, String> values = new TreeMap<>();
        properties.stringPropertyNames().forEach(name -> values.put(name, properties.getProperty(name)));
        return values;
    }

    private static boolean isOthers(String name) {
        return OTHERS.stream().anyMatch(other -> name.startsWith(Setting.PREFIX + other));
    }

    private static String alike(String name) {
        String best = "";
        int least = FAR;
        for (Setting setting : Setting.values()) {
            int distance = EditDistance.between(name, setting.variable());
            if (distance < least) {
                least = distance;
                best = setting.variable();
            }
        }
        return best.isEmpty() ? "; docs/server.md lists those that there are" : "; did you mean " + best + "?";
    }

    String text(Setting setting) {
        Said one = said.get(setting);
        return one == null ? setting.usual() : one.text();
    }

    String origin(Setting setting) {
        Said one = said.get(setting);
        return one == null ? "unless set" : one.origin();
    }

    List<String> mistakes() {
        return mistakes;
    }
}
