package io.github.pokecap.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VerifyCommandTest {
    private static final String ID = Drawn.CAPTIONER.id();

    @TempDir
    private Path folder;

    private Path damaged() throws IOException {
        byte[] bytes = Files.readAllBytes(Drawn.MODEL);
        bytes[bytes.length - 1] ^= 1;
        return Files.write(folder.resolve("damaged.pokecap"), bytes);
    }

    @Test
    void aWholeModelIsOk() {
        Shell shell = Shell.run("verify", Drawn.MODEL);
        assertThat(shell.err()).isEmpty();
        assertThat(shell.code()).isZero();
        int columns = Drawn.CAPTIONER.model().space().columns();
        assertThat(shell.out())
                .startsWith(Drawn.MODEL + ": ok\n  id       " + ID + "\n  format   version 1\n  size     ")
                .containsPattern("\n  drawing  a drawing of [^\n]+\n  section +type +shape +bytes\n")
                .containsPattern("\n  facet2/rows +f32 +40 x " + columns + " +" + 40 * columns * 4 + "\n")
                .containsPattern("\n  facet2/truth +u8 +40 x 12 +480\n");
    }

    @Test
    void tellsMachinesTheSame() throws IOException {
        Shell shell = Shell.run("verify", "-f", "json", Drawn.MODEL, damaged());
        JsonNode verdicts = new ObjectMapper().readTree(shell.out());
        assertThat(verdicts).hasSize(2);
        JsonNode whole = verdicts.get(0);
        assertThat(whole.path("file").asText()).isEqualTo(Drawn.MODEL.toString());
        assertThat(whole.path("ok").asBoolean()).isTrue();
        assertThat(whole.path("id").asText()).isEqualTo(ID);
        assertThat(whole.path("version").asInt()).isEqualTo(1);
        assertThat(whole.path("bytes").asLong()).isEqualTo(Files.size(Drawn.MODEL));
        assertThat(whole.path("drawing").asText()).startsWith("a drawing of ");
        assertThat(whole.at("/sections/0/name").asText()).isEqualTo("baseline");
        assertThat(whole.at("/sections/0/shape/0").asInt())
                .isEqualTo(Drawn.CAPTIONER.model().space().columns());
        JsonNode refused = verdicts.get(1);
        assertThat(refused.path("ok").asBoolean(true)).isFalse();
        assertThat("pokecap: " + refused.path("reason").asText() + "\n").isEqualTo(shell.err());
        assertThat(shell.code()).isEqualTo(ExitCode.SOME_FAILED);
    }

    /** One bad file does not keep the others from being looked at. */
    @Test
    void saysOfEachFileWhatIsWrong() throws IOException {
        Path cut = Files.write(folder.resolve("cut.pokecap"), new byte[] {'P', 'O', 'K', 'E'});
        Path missing = folder.resolve("missing.pokecap");
        Shell shell = Shell.run("verify", cut, missing, folder, Drawn.MODEL);
        assertThat(shell.err())
                .isEqualTo("pokecap: cannot read model " + cut + ": a model begins with 16 bytes that tell its version"
                        + " and size, but the file has 4; it was cut short, copy it again\n"
                        + "pokecap: cannot read model " + missing + ": there is no such file\n"
                        + "pokecap: cannot read model " + folder + ": it is a folder; give the model file in it\n");
        assertThat(shell.out())
                .startsWith(cut + ": refused\n" + missing + ": refused\n" + folder + ": refused\n" + Drawn.MODEL
                        + ": ok\n");
        assertThat(shell.code()).isEqualTo(ExitCode.SOME_FAILED);
    }

    @Test
    void holdsAModelToItsId() {
        assertThat(Shell.run("verify", Drawn.MODEL, "--sha256", ID).code()).isZero();
        assertThat(Shell.run("verify", Drawn.MODEL, "--sha256", ID.toUpperCase(Locale.ROOT))
                        .code())
                .isZero();
        String other = "0".repeat(64);
        assertThat(Shell.run("verify", Drawn.MODEL, "--sha256", other))
                .isEqualTo(new Shell(
                        ExitCode.SOME_FAILED,
                        Drawn.MODEL + ": refused\n",
                        "pokecap: model " + Drawn.MODEL + " is " + ID + ", not " + other
                                + "; it is another model, or it was written anew\n"));
    }

    @Test
    void refusesWhatItCannotHoldAModelTo() {
        assertThat(Shell.run("verify", Drawn.MODEL, "--sha256", "48688e2c"))
                .isEqualTo(new Shell(
                        ExitCode.BAD_INPUT, "", "pokecap: --sha256 is \"48688e2c\", not 64 digits of 0-9 and a-f\n"));
        assertThat(Shell.run("verify", Drawn.MODEL, Drawn.MODEL, "--sha256", ID))
                .isEqualTo(new Shell(
                        ExitCode.BAD_INPUT,
                        "",
                        "pokecap: --sha256 is of one model, but 2 are given; verify them one by one\n"));
        assertThat(Shell.run("verify"))
                .isEqualTo(new Shell(
                        ExitCode.BAD_INPUT,
                        "",
                        "pokecap: Missing required parameter: 'MODEL'\ntry: pokecap help verify\n"));
        assertThat(Shell.run("verify", Drawn.MODEL, "--format", "csv").code()).isEqualTo(ExitCode.BAD_INPUT);
    }
}
