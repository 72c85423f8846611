package io.github.pokecap.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsTest {
    @Test
    void areThoseOfTheTable() throws IOException {
        String table = "| variable | unless set | |\n|---|---|---|\n"
                + Arrays.stream(Setting.values())
                        .map(setting -> "| `" + setting.variable() + "` | "
                                + (setting.usual().isEmpty() ? "" : "`" + setting.usual() + "` ") + "| "
                                + setting.meaning() + " |\n")
                        .collect(Collectors.joining());
        assertThat(Files.readString(Path.of("../docs/server.md"))).contains(table);
    }

    @Test
    void areUsualUnlessSet() {
        Settings settings = Settings.of(Map.of("PATH", "/bin", "POKECAP_PORT", " "));
        assertThat(settings)
                .isEqualTo(new Settings(
                        "127.0.0.1",
                        7070,
                        "",
                        Duration.ofSeconds(30),
                        Runtime.getRuntime().availableProcessors(),
                        32,
                        3,
                        200_000_000,
                        Duration.ofSeconds(10),
                        16 << 20,
                        128 << 20,
                        50_000_000,
                        16,
                        Duration.ofSeconds(30),
                        Duration.ofSeconds(30),
                        Duration.ZERO,
                        Duration.ofSeconds(30)));
    }

    @Test
    void comeFromTheEnvironmentBeforeTheFile(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(
                folder.resolve("pokecap.properties"),
                "# Our server\nPOKECAP_PORT = 8080\nPOKECAP_MODEL=Pok\u00e9dex.pokecap\nPOKECAP_DEADLINE=1.5\n");
        Settings settings = Settings.of(Map.of("POKECAP_CONFIG", file.toString(), "POKECAP_PORT", "9090"));
        assertThat(settings.port()).isEqualTo(9090);
        assertThat(settings.model()).isEqualTo("Pok\u00e9dex.pokecap");
        assertThat(settings.deadline()).isEqualTo(Duration.ofMillis(1_500));
    }

    @Test
    void letThoseOfOtherPartsThrough() {
        assertThat(Settings.of(Map.of(
                                "POKECAP_S3_REGION", "eu-central-1",
                                "POKECAP_JAVA_OPTS", "-Xmx1g",
                                "POKECAP_STACKTRACE", "1"))
                        .port())
                .isEqualTo(7070);
    }

    @Test
    void tellEveryMistakeAtOnce(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("a.properties"), "POKECAP_QUEUE=many\nport=80\n");
        refused(
                Map.of(
                        "POKECAP_CONFIG", file.toString(),
                        "POKECAP_PROT", "80",
                        "POKECAP_COLOUR", "blue",
                        "POKECAP_PORT", "65536",
                        "POKECAP_DEADLINE", "0",
                        "POKECAP_DRAIN", "-1",
                        "POKECAP_IDLE_TIMEOUT", "1e99"),
                "8 settings cannot be used:\n"
                        + "  there is no setting port (file " + file + "); docs/server.md lists those that there are\n"
                        + "  there is no setting POKECAP_COLOUR (environment); docs/server.md lists those that there are\n"
                        + "  there is no setting POKECAP_PROT (environment); did you mean POKECAP_PORT?\n"
                        + "  POKECAP_PORT is \"65536\" (environment), but it must be a whole number from 0 to 65535\n"
                        + "  POKECAP_QUEUE is \"many\" (file " + file
                        + "), but it must be a whole number from 1 to 100000\n"
                        + "  POKECAP_DEADLINE is \"0\" (environment), but it must be a number of seconds above 0 to 86400\n"
                        + "  POKECAP_IDLE_TIMEOUT is \"1e99\" (environment), but it must be a number of seconds above 0 to"
                        + " 86400\n"
                        + "  POKECAP_DRAIN is \"-1\" (environment), but it must be a number of seconds from 0 to 86400");
    }

    @Test
    void tellOfAFileThatCannotBeRead(@TempDir Path folder) {
        Path none = folder.resolve("none.properties");
        refused(
                Map.of("POKECAP_CONFIG", none.toString()),
                "POKECAP_CONFIG is " + none + ", which cannot be read: " + none
                        + "; it must be a properties file in UTF-8");
    }

    @Test
    void fitTogether() {
        refused(
                Map.of("POKECAP_MAX_PIXELS", "1000000", "POKECAP_PIXEL_BUDGET", "9509999"),
                "POKECAP_PIXEL_BUDGET is 9509999, but one explained picture of POKECAP_MAX_PIXELS costs 9510000; raise the"
                        + " one or lower the other");
        refused(
                Map.of("POKECAP_QUEUE", "3", "POKECAP_MAX_PICTURES", "4", "POKECAP_MAX_BODIES", "1"),
                "2 settings cannot be used:\n"
                        + "  POKECAP_MAX_BODIES is 1, less than POKECAP_MAX_BODY, which is 16777216; raise the one or lower"
                        + " the other\n"
                        + "  POKECAP_QUEUE is 3, less than POKECAP_MAX_PICTURES, which is 4; raise the one or lower the other");
    }

    private static void refused(Map<String, String> variables, String message) {
        assertThatThrownBy(() -> Settings.of(variables))
                .isInstanceOf(SettingsException.class)
                .hasMessage(message);
    }
}
