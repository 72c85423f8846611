package io.github.pokecap.benchmark.page;

import com.fasterxml.jackson.databind.JsonNode;

/** How a result file was made, in one line above its table. */
final class Made {
    private Made() {}

    static String by(JsonNode file) {
        if (file.isMissingNode()) {
            return "Not measured.\n\n";
        }
        String busy = file.path("busy").asBoolean()
                ? "; the machine was busy with other work (load "
                        + Figure.of(file.path("loadBefore").asDouble()) + " before), take times as upper bounds"
                : "";
        return "`" + file.path("command").asText() + "`, " + file.path("day").asText() + ", "
                + file.path("machine").asText() + ", JDK " + file.path("jdk").asText() + busy + ".\n\n";
    }
}
