package io.github.pokecap.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pokecap.pokedex.Pokedex;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.Writer;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PokeCapTest {
    @ParameterizedTest
    @ValueSource(strings = {"train", "evaluate", "caption", "inspect", "verify", "serve"})
    void teachesEveryCommand(String command) {
        Shell shell = Shell.run("help", command);
        assertThat(shell.code()).isZero();
        assertThat(shell.out())
                .startsWith("Usage: pokecap " + command + " ")
                .contains(
                        "\nOptions:\n",
                        "\nExamples:\n  pokecap " + command + " ",
                        "\nExit codes:\n",
                        "  130   interrupted");
        assertThat(shell.out().lines()).allMatch(line -> line.length() <= 80);
        assertThat(Shell.run(command, "--help").out()).isEqualTo(shell.out());
    }

    @Test
    void teachesItself() {
        Shell shell = Shell.run("--help");
        assertThat(shell.out())
                .contains(
                        "Usage: pokecap ",
                        "\nCommands:\n",
                        "  train ",
                        "  evaluate ",
                        "  caption ",
                        "  inspect ",
                        "  verify ",
                        "  serve ")
                .contains("\nExamples:\n");
        assertThat(shell.out().lines()).allMatch(line -> line.length() <= 80);
    }

    @Test
    void tellsItsVersion() {
        Shell shell = Shell.run("--version");
        assertThat(shell.out()).startsWith("pokecap ").contains("\nJava " + System.getProperty("java.version"));
        assertThat(Shell.run("train", "--version").out()).isEqualTo(shell.out());
    }

    @Test
    void refusesNothingAndNonsense() {
        assertThat(Shell.run())
                .isEqualTo(
                        new Shell(
                                ExitCode.BAD_INPUT,
                                "",
                                "pokecap: no command given: train, evaluate, caption, inspect, verify or serve\ntry: pokecap --help\n"));
        assertThat(Shell.run("trian"))
                .isEqualTo(new Shell(
                        ExitCode.BAD_INPUT,
                        "",
                        "pokecap: there is no command trian; did you mean train or verify?\ntry: pokecap --help\n"));
    }

    @Test
    void saysThatThereIsNoBundledModel() {
        Assumptions.assumeFalse(Pokedex.isBundled());
        assertThat(Shell.run("caption", "bulbasaur.png").err())
                .isEqualTo("pokecap: this build has no bundled model; give one: ./pokecap caption MODEL PICTURE\n");
        assertThat(Shell.run("inspect").err())
                .isEqualTo("pokecap: this build has no bundled model; give one: ./pokecap inspect MODEL\n");
    }

    @Test
    void showsWhereAnErrorWasThrownOnlyWhenAsked() {
        assertThat(Shell.run("inspect", "none.pokecap").err())
                .isEqualTo("pokecap: cannot read model none.pokecap: there is no such file\n");
        assertThat(Shell.run("inspect", "none.pokecap", "--stacktrace").err())
                .startsWith("pokecap: cannot read model none.pokecap: there is no such file\n")
                .contains("\n\tat io.github.pokecap.");
        assertThat(Shell.run("--stacktrace", "inspect", "none.pokecap").err()).contains("\n\tat io.github.pokecap.");
    }

    @Test
    void endsSilentlyWhenTheReaderGoesAway() {
        assertThat(codeOfWriteFailure("Broken pipe")).isEqualTo(ExitCode.OUTPUT_CLOSED);
        assertThat(codeOfWriteFailure("No space left on device")).isEqualTo(ExitCode.BAD_INPUT);
    }

    private static int codeOfWriteFailure(String message) {
        Writer failing = new Writer() {
            @Override
            public void write(char[] buffer, int offset, int length) throws IOException {
                throw new IOException(message);
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        PrintStream err =
                new PrintStream(java.io.OutputStream.nullOutputStream(), true, java.nio.charset.StandardCharsets.UTF_8);
        Console console = new Console(InputStream.nullInputStream(), failing, err, false, false, false, 80);
        return PokeCap.run(console, "inspect", Drawn.MODEL.toString());
    }
}
