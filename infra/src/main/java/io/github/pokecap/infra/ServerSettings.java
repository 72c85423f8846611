package io.github.pokecap.infra;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** The POKECAP_* settings that the context adds to those that the service sets itself. */
final class ServerSettings {
    static final String HOST = "POKECAP_HOST";
    static final String PORT = "POKECAP_PORT";
    static final String MODEL = "POKECAP_MODEL";
    static final String S3_REGION = "POKECAP_S3_REGION";
    static final String S3_CACHE = "POKECAP_S3_CACHE";

    private static final Set<String> OWN = Set.of(HOST, PORT, MODEL, S3_REGION, S3_CACHE);
    private static final Pattern NAME = Pattern.compile("POKECAP_[A-Z0-9_]+");
    private static final String CURE = "; pass -c settings=POKECAP_SETTING=value or mend cdk.json";

    private ServerSettings() {}

    static Map<String, String> read(ContextValues values) {
        Map<String, String> settings = new TreeMap<>();
        if (values.raw(ContextKey.SETTINGS).orElse("") instanceof Map<?, ?> object) {
            object.forEach((name, value) -> settings.put(String.valueOf(name), String.valueOf(value)));
        } else {
            values.text(ContextKey.SETTINGS).ifPresent(text -> split(values, text, settings));
        }
        settings.keySet().removeIf(name -> refused(values, name));
        return settings;
    }

    private static void split(ContextValues values, String text, Map<String, String> settings) {
        for (String part : text.split(",", -1)) {
            int equals = part.indexOf('=');
            if (equals < 1) {
                values.mistake(
                        "context \"settings\" holds " + ContextValues.quoted(part) + ", must hold NAME=value" + CURE);
            } else {
                settings.put(
                        part.substring(0, equals).strip(),
                        part.substring(equals + 1).strip());
            }
        }
    }

    private static boolean refused(ContextValues values, String name) {
        if (OWN.contains(name)) {
            values.mistake("context \"settings\" holds " + ContextValues.quoted(name)
                    + ", which the service sets itself; leave it out");
            return true;
        }
        if (!NAME.matcher(name).matches()) {
            values.mistake("context \"settings\" holds " + ContextValues.quoted(name)
                    + ", must hold names that begin with POKECAP_" + CURE);
            return true;
        }
        return false;
    }
}
