package io.github.pokecap.cli;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.UnmatchedArgumentException;

/** The command above all commands. */
@Command(
        name = "pokecap",
        description = {
            "Looks at pictures of Pokémon and answers with tags and a caption; learns it from your own pictures."
        },
        synopsisSubcommandLabel = "COMMAND",
        footerHeading = "%nExamples:%n",
        footer = {
            "  pokecap train pokemon/ -o mine.pokecap   learn from pictures with metadata",
            "  pokecap evaluate mine.pokecap test/      score it on pictures it has not seen",
            "  pokecap caption mine.pokecap a.png b/    caption pictures and folders of them",
            "  pokecap inspect mine.pokecap             what is in a model",
            "  pokecap verify mine.pokecap              whether a model file is whole",
            "  pokecap serve                            caption pictures over HTTP",
            "  pokecap help train                       all about a command"
        })
final class PokeCap implements Runnable {
    static final String STACKTRACE_VARIABLE = "POKECAP_STACKTRACE";
    private static final int WIDEST_HELP = 110;

    private final Console console;

    @Option(
            names = "--stacktrace",
            scope = ScopeType.INHERIT,
            description = "Show where an error was thrown (or set " + STACKTRACE_VARIABLE + "=1).")
    private boolean stacktrace = "1".equals(System.getenv(STACKTRACE_VARIABLE));

    PokeCap(Console console) {
        this.console = console;
    }

    /** Runs one command line; never throws. */
    static int run(Console console, String... arguments) {
        PokeCap root = new PokeCap(console);
        try {
            int code = root.commandLine().execute(arguments);
            console.out().flush();
            return code;
        } catch (IOException | RuntimeException | Error e) {
            return root.fail(e);
        }
    }

    CommandLine commandLine() {
        CommandLine commands = new CommandLine(this)
                .addSubcommand(new TrainCommand(console))
                .addSubcommand(new EvaluateCommand(console))
                .addSubcommand(new CaptionCommand(console))
                .addSubcommand(new InspectCommand(console))
                .addSubcommand(new VerifyCommand(console))
                .addSubcommand(new ServeCommand(console))
                .addSubcommand(new CommandLine.HelpCommand())
                .registerConverter(Location.class, Location::new)
                .setExpandAtFiles(false)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setUsageHelpWidth(Math.min(console.columns(), WIDEST_HELP))
                .setColorScheme(CommandLine.Help.defaultColorScheme(console.colorful() ? Ansi.ON : Ansi.OFF))
                .setOut(new PrintWriter(console.out(), true))
                .setErr(new PrintWriter(new OutputStreamWriter(console.err(), StandardCharsets.UTF_8), true))
                .setParameterExceptionHandler(this::misused)
                .setExecutionExceptionHandler((thrown, command, parsed) -> fail(thrown));
        describe(commands);
        commands.getSubcommands().values().forEach(PokeCap::describe);
        return commands;
    }

    private static void describe(CommandLine command) {
        if (command.getCommand() instanceof CommandLine.HelpCommand) {
            return;
        }
        var spec = command.getCommandSpec();
        spec.mixinStandardHelpOptions(true);
        spec.versionProvider(new Version());
        spec.usageMessage()
                .exitCodeListHeading("%nExit codes:%n")
                .exitCodeList(ExitCode.explained())
                .sortOptions(false)
                .abbreviateSynopsis(true)
                .descriptionHeading("%n")
                .parameterListHeading("%n")
                .optionListHeading("%nOptions:%n")
                .commandListHeading("%nCommands:%n");
    }

    private int misused(ParameterException thrown, String... arguments) {
        String command = thrown.getCommandLine().getCommandName();
        console.complain(problem(thrown));
        console.err().println(command.equals("pokecap") ? "try: pokecap --help" : "try: pokecap help " + command);
        return ExitCode.BAD_INPUT;
    }

    private static String problem(ParameterException thrown) {
        if (thrown instanceof UnmatchedArgumentException unmatched
                && !unmatched.getUnmatched().isEmpty()) {
            String word = unmatched.getUnmatched().get(0);
            List<String> alike = unmatched.getSuggestions();
            return "there is no " + (word.startsWith("-") ? "option " : "command ") + word
                    + (alike.isEmpty() ? "" : "; did you mean " + String.join(" or ", alike) + "?");
        }
        return String.valueOf(thrown.getMessage());
    }

    private int fail(Throwable thrown) {
        Failure failure = Failure.of(thrown);
        if (!failure.message().isEmpty()) {
            console.complain(failure.message());
        }
        if (stacktrace) {
            thrown.printStackTrace(console.err());
        }
        return failure.exitCode();
    }

    /** Without a command: teaches. */
    @Override
    public void run() {
        throw new ParameterException(
                commandLine(), "no command given: train, evaluate, caption, inspect, verify or serve");
    }
}
