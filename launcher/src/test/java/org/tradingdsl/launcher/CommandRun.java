// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.launcher;

import org.tradingdsl.launcher.command.RootCommand;
import org.tradingdsl.launcher.view.Console;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * What one command line did, run in this process without a terminal.
 *
 * @param code its exit code
 * @param out what it printed on standard output
 * @param err what it printed on standard error
 */
public record CommandRun(int code, String out, String err) {
    /** The repository's examples. */
    public static final Path EXAMPLES = Path.of("../examples");

    /** Runs a command line. */
    public static CommandRun of(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Console console = new Console(printer(out), printer(err), 0, false);
        int code = RootCommand.execute(console, arguments);
        console.flush();
        return new CommandRun(
                code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    private static PrintStream printer(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }

    /** An example's path. */
    public static String example(String name) {
        return EXAMPLES.resolve(name).toString();
    }
}
