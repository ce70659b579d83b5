// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.launcher;

import org.tradingdsl.launcher.command.RootCommand;
import org.tradingdsl.launcher.view.Console;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;

/**
 * Runs the commands that people start most, once, in one process: while it runs, the JVM writes
 * down for its AOT cache which classes are loaded and which methods are hot, the compiler's own
 * above all.
 */
public final class Rehearsal {
    private Rehearsal() {}

    /**
     * Rehearses.
     *
     * @param arguments the folder of the examples, and one for scratch files
     */
    public static void main(String[] arguments) {
        Path examples = Path.of(arguments[0]);
        String data = examples.resolve("data").toString();
        String store = Path.of(arguments[1], "store").toString();
        String strategy = examples.resolve("rsi_volume.td").toString();
        List<List<String>> scenes =
                List.of(
                        List.of("run", strategy, "--data", data, "--store", store, "--json"),
                        List.of("run", strategy, "--data", data, "--store", store),
                        List.of("run", "-e", "close.rsi(14)", "--data", data, "--store", store),
                        List.of("run", script(examples, "js"), "--data", data, "--store", store),
                        List.of("run", script(examples, "py"), "--data", data, "--store", store),
                        List.of("explain", strategy),
                        List.of("--help"));
        Console console =
                new Console(new PrintStream(OutputStream.nullOutputStream()), System.err, 0, false);
        int worst = 0;
        for (List<String> scene : scenes) {
            worst = Math.max(worst, RootCommand.execute(console, scene.toArray(String[]::new)));
        }
        System.exit(worst);
    }

    private static String script(Path examples, String ending) {
        return examples.resolve("rsi_volume." + ending).toString();
    }
}
