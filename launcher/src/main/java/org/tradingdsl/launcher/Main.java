// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.launcher;

import org.tradingdsl.launcher.command.RootCommand;
import org.tradingdsl.launcher.engine.Failure;
import org.tradingdsl.launcher.view.Console;

/** Starts {@code trading-dsl}. */
public final class Main {
    private Main() {}

    /**
     * Runs one command and ends the process with its exit code: 0 done, 1 failed, 2 bad usage or
     * bad program.
     */
    public static void main(String[] arguments) {
        Console console = Console.ofProcess();
        int code = RootCommand.execute(console, arguments);
        console.flush();
        if (code == 0 && console.failure() != null) {
            console.err().println("trading-dsl: cannot write the output: " + console.failure());
            code = Failure.FAILED;
        }
        System.exit(code);
    }
}
