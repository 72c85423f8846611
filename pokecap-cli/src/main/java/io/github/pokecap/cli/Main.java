package io.github.pokecap.cli;

import org.slf4j.LoggerFactory;

/** Where the JVM begins. */
public final class Main {
    private Main() {}

    /**
     * Runs one command and ends the JVM with its exit code.
     *
     * @param arguments of the command line
     */
    public static void main(String[] arguments) {
        // Before there are threads: SLF4J tells on stderr when several reach it first at once.
        LoggerFactory.getILoggerFactory();
        Console console = Console.ofThisProcess();
        int code = PokeCap.run(console, arguments);
        System.exit(code);
    }
}
