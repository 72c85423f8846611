package io.github.pokecap.cli;

import java.util.LinkedHashMap;
import java.util.Map;

/** What the process ends with. */
final class ExitCode {
    static final int OK = 0;
    static final int SOME_FAILED = 1;
    static final int BAD_INPUT = 2;
    static final int INTERNAL = 3;
    static final int INTERRUPTED = 130;
    static final int OUTPUT_CLOSED = 141;

    private ExitCode() {}

    /** For the help of every command. */
    static Map<String, String> explained() {
        Map<String, String> codes = new LinkedHashMap<>();
        codes.put("  0", "done");
        codes.put(
                "  1", "done, but some pictures could not be captioned, or some models are refused; stderr names each");
        codes.put("  2", "wrong usage, or input that cannot be used; nothing was done");
        codes.put("  3", "internal error");
        codes.put("130", "interrupted (Ctrl-C)");
        codes.put("141", "the reader of the output went away (| head)");
        return codes;
    }
}
