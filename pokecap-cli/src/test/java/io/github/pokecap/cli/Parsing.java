package io.github.pokecap.cli;

import java.io.ByteArrayInputStream;
import java.io.PrintStream;
import java.io.StringWriter;
import java.util.List;
import picocli.CommandLine.ParameterException;

/** For the tests of the documents: what the command line says of arguments before it does anything. */
public final class Parsing {
    private Parsing() {}

    /** Why the arguments are no command, or nothing. */
    public static String problem(List<String> arguments) {
        Console nowhere = new Console(
                new ByteArrayInputStream(new byte[0]),
                new StringWriter(),
                new PrintStream(PrintStream.nullOutputStream()),
                false,
                false,
                false,
                80);
        try {
            new PokeCap(nowhere).commandLine().parseArgs(arguments.toArray(String[]::new));
            return "";
        } catch (ParameterException e) {
            return String.valueOf(e.getMessage());
        }
    }
}
