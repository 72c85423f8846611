package io.github.pokecap.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Runs command lines in this process and keeps what they wrote. */
record Shell(int code, String out, String err) {
    static Shell run(Object... arguments) {
        return on(new ByteArrayInputStream(new byte[0]), false, arguments);
    }

    static Shell on(InputStream in, boolean terminal, Object... arguments) {
        StringWriter out = new StringWriter();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Console console =
                new Console(in, out, new PrintStream(err, true, StandardCharsets.UTF_8), terminal, terminal, false, 80);
        int code = PokeCap.run(
                console, Arrays.stream(arguments).map(String::valueOf).toArray(String[]::new));
        return new Shell(code, out.toString(), err.toString(StandardCharsets.UTF_8));
    }
}
