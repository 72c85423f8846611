package io.github.pokecap.cli;

import java.io.IOException;

/** Where the JVM begins. */
public final class Main {
    private Main() {}

    /**
     * Runs one command and ends the JVM with its exit code.
     *
     * @param arguments of the command line
     * @throws IOException if the standard output cannot be flushed
     */
    public static void main(String[] arguments) throws IOException {
        Console console = Console.ofThisProcess();
        int code = PokeCap.run(console, arguments);
        System.exit(code);
    }
}
