// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.launcher;

import org.tradingdsl.launcher.command.RootCommand;
import org.tradingdsl.launcher.view.Console;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

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
     * @param arguments {@code data}, {@code engine} or {@code scripts}, the folder of the examples,
     *     and one for scratch files
     */
    public static void main(String[] arguments) {
        Path examples = Path.of(arguments[1]);
        Path scratch = Path.of(arguments[2]);
        String prices = examples.resolve("data").toString();
        String store = scratch.resolve("store").toString();
        List<String> data = List.of("--data", prices, "--store", store);
        String strategy = examples.resolve("rsi_volume.td").toString();
        List<List<String>> scenes =
                switch (arguments[0]) {
                    case "data" ->
                            List.of(
                                    List.of("import", prices, "--store", store),
                                    List.of("info", prices, "--store", store),
                                    List.of("info", prices, "--store", store, "--json"),
                                    generate(scratch.resolve("market")),
                                    List.of("--help"));
                    case "engine" ->
                            List.of(
                                    run(data, strategy, "--json"),
                                    run(data, strategy),
                                    run(data, "-e", "close.rsi(14)"),
                                    List.of("explain", strategy));
                    default ->
                            List.of(
                                    run(data, strategy, "--json"),
                                    run(data, strategy),
                                    run(data, examples.resolve("rsi_volume.js").toString()),
                                    run(data, examples.resolve("rsi_volume.py").toString()));
                };
        Console console =
                new Console(new PrintStream(OutputStream.nullOutputStream()), System.err, 0, false);
        int worst = 0;
        for (List<String> scene : scenes) {
            worst = Math.max(worst, RootCommand.execute(console, scene.toArray(String[]::new)));
        }
        System.exit(worst);
    }

    private static List<String> generate(Path folder) {
        return List.of("generate", "--tickers=9", "--bars=500", "--out=" + folder);
    }

    private static List<String> run(List<String> data, String... words) {
        return Stream.of(Stream.of("run"), Stream.of(words), data.stream())
                .flatMap(part -> part)
                .toList();
    }
}
