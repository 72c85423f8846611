package io.github.pokecap.cli;

import java.io.BufferedWriter;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/**
 * The three streams of the process and what they are connected to. Text is UTF-8 whatever the locale.
 *
 * @param in a picture may come from here
 * @param out results; its errors are not swallowed
 * @param err messages and progress
 * @param outIsTerminal whether results go to a terminal
 * @param colorful whether results may have colours
 * @param lively whether a bar may move on {@code err}
 * @param columns the width of the terminal
 */
record Console(
        InputStream in,
        Writer out,
        PrintStream err,
        boolean outIsTerminal,
        boolean colorful,
        boolean lively,
        int columns) {
    private static final int USUAL_COLUMNS = 80;

    /** Java cannot tell a terminal from a file for one stream alone; the launcher can, and says so in properties. */
    static Console ofThisProcess() {
        boolean dumb = "dumb".equals(System.getenv("TERM"));
        String noColor = System.getenv("NO_COLOR");
        boolean plain = dumb || (noColor != null && !noColor.isEmpty());
        return new Console(
                System.in,
                new BufferedWriter(
                        new OutputStreamWriter(new FileOutputStream(FileDescriptor.out), StandardCharsets.UTF_8)),
                new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8),
                Boolean.getBoolean("pokecap.terminal.out"),
                Boolean.getBoolean("pokecap.terminal.out") && !plain,
                Boolean.getBoolean("pokecap.terminal.err") && !dumb,
                Math.max(USUAL_COLUMNS / 2, Integer.getInteger("pokecap.terminal.columns", USUAL_COLUMNS)));
    }

    /** A message that begins as those of other commands do. */
    void complain(String message) {
        err.println("pokecap: " + Printable.of(message));
    }
}
