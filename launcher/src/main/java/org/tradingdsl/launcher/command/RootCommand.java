// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.launcher.command;

import org.tradingdsl.language.syntax.Nearest;
import org.tradingdsl.launcher.engine.Failure;
import org.tradingdsl.launcher.view.Console;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** The program itself: it only knows its subcommands. */
@Command(
        name = "trading-dsl",
        description = "Backtests trading strategies over Parquet files of prices.",
        synopsisSubcommandLabel = "COMMAND",
        versionProvider = VersionSource.class,
        footer = {
            "",
            "For example:",
            "  trading-dsl run examples/rsi_volume.td --data examples/data",
            "  trading-dsl run -e \"close.rsi(14)\" --data examples/data --ticker AAPL",
        })
public final class RootCommand implements Runnable {
    private static final String HELP = "help";
    private static final List<String> LATER_COMMANDS = List.of("sweep");
    private static final Map<String, Supplier<Object>> COMMANDS = new LinkedHashMap<>();

    static {
        COMMANDS.put("run", RunCommand::new);
        COMMANDS.put("import", ImportCommand::new);
        COMMANDS.put("info", InfoCommand::new);
        COMMANDS.put("explain", ExplainCommand::new);
        COMMANDS.put("functions", FunctionsCommand::new);
        COMMANDS.put("generate", GenerateCommand::new);
        COMMANDS.put("doctor", DoctorCommand::new);
    }

    private final Console console;

    @Spec private CommandLine.Model.CommandSpec spec;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            scope = CommandLine.ScopeType.INHERIT,
            description = "Show this help and exit.")
    private boolean help;

    @Option(
            names = {"-V", "--version"},
            versionHelp = true,
            description = "Show the version and exit.")
    private boolean version;

    @Option(names = "--stacktrace", hidden = true, scope = CommandLine.ScopeType.INHERIT)
    private boolean stacktrace;

    RootCommand(Console console) {
        this.console = console;
    }

    /**
     * Runs one command line.
     *
     * @param console where results and messages go
     * @param arguments the arguments after the program's name
     * @return the exit code: 0 done, 1 failed, 2 bad usage or bad program
     */
    public static int execute(Console console, String... arguments) {
        if (arguments.length > 0 && LATER_COMMANDS.contains(arguments[0])) {
            return refuse(
                    console,
                    "'" + arguments[0] + "' is not part of this version; see 'trading-dsl --help'");
        }
        if (arguments.length > 0 && arguments[0].equals(HELP)) {
            // As many programs have it: 'help run' is 'run --help', 'help' alone '--help'.
            boolean known = arguments.length == 1 || COMMANDS.containsKey(arguments[1]);
            String[] asked = Arrays.copyOfRange(arguments, 1, arguments.length + (known ? 1 : 0));
            if (known) {
                asked[asked.length - 1] = "--help";
            }
            return execute(console, asked);
        }
        RootCommand root = new RootCommand(console);
        CommandLine line = new CommandLine(root);
        // Looking at one command's options takes picocli some ten milliseconds of a start.
        Supplier<Object> only = arguments.length > 0 ? COMMANDS.get(arguments[0]) : null;
        if (only != null) {
            line.addSubcommand(only.get());
        } else {
            COMMANDS.values().forEach(command -> line.addSubcommand(command.get()));
        }
        Ansi ansi = console.color() ? Ansi.ON : Ansi.OFF;
        line.setColorScheme(CommandLine.Help.defaultColorScheme(ansi));
        line.setUsageHelpWidth(100);
        line.setOut(new PrintWriter(console.out(), true, StandardCharsets.UTF_8));
        line.setErr(new PrintWriter(console.err(), true, StandardCharsets.UTF_8));
        line.setParameterExceptionHandler((e, args) -> root.misused(e));
        line.setExecutionExceptionHandler((e, command, parsed) -> root.failed(e));
        return line.execute(arguments);
    }

    private static int refuse(Console console, String message) {
        console.err().println("trading-dsl: " + message);
        return Failure.USAGE;
    }

    private int misused(ParameterException e) {
        if (e instanceof CommandLine.UnmatchedArgumentException u && u.isUnknownOption()) {
            // What comes after an unknown option may be its value: only the first is told.
            String option = u.getUnmatched().getFirst().replaceFirst("=.*", "");
            List<String> known =
                    e.getCommandLine().getCommandSpec().options().stream()
                            .filter(each -> !each.hidden() && each.longestName().startsWith("--"))
                            .map(each -> each.longestName().substring(2))
                            .toList();
            String hint =
                    Nearest.to(option.replaceFirst("^-+", ""), known)
                            .map(near -> "; did you mean '--" + near + "'?")
                            .orElse("");
            refuse(console, "unknown option '" + option + "'" + hint);
        } else {
            refuse(console, e.getMessage().replace("option option", "option"));
            CommandLine.UnmatchedArgumentException.printSuggestions(e, e.getCommandLine().getErr());
        }
        console.err()
                .println(
                        "See '"
                                + e.getCommandLine().getCommandSpec().qualifiedName()
                                + " --help'.");
        return Failure.USAGE;
    }

    private int failed(Exception e) throws Exception {
        if (!(e instanceof Failure failure)) {
            throw e;
        }
        console.flush();
        console.err().println("trading-dsl: " + failure.getMessage());
        if (stacktrace) {
            failure.printStackTrace(console.err());
        }
        return failure.exitCode();
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "no command given");
    }

    Console console() {
        return console;
    }
}
