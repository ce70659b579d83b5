// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.launcher;

import org.tradingdsl.launcher.command.RootCommand;
import org.tradingdsl.launcher.view.Console;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
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
     * @param arguments {@code engine} or {@code scripts}, the folder of the examples, and one for
     *     scratch files
     */
    public static void main(String[] arguments) {
        boolean scripts = arguments[0].equals("scripts");
        Path examples = Path.of(arguments[1]);
        List<String> data =
                List.of(
                        "--data",
                        examples.resolve("data").toString(),
                        "--store",
                        Path.of(arguments[2], "store").toString());
        String strategy = examples.resolve("rsi_volume.td").toString();
        List<List<String>> scenes = new ArrayList<>();
        scenes.add(run(data, strategy, "--json"));
        scenes.add(run(data, strategy));
        if (scripts) {
            scenes.add(run(data, examples.resolve("rsi_volume.js").toString()));
            scenes.add(run(data, examples.resolve("rsi_volume.py").toString()));
        } else {
            scenes.add(run(data, "-e", "close.rsi(14)"));
            scenes.add(List.of("explain", strategy));
            scenes.add(List.of("--help"));
        }
        Console console =
                new Console(new PrintStream(OutputStream.nullOutputStream()), System.err, 0, false);
        int worst = 0;
        for (List<String> scene : scenes) {
            worst = Math.max(worst, RootCommand.execute(console, scene.toArray(String[]::new)));
        }
        System.exit(worst);
    }

    private static List<String> run(List<String> data, String... words) {
        return Stream.of(Stream.of("run"), Stream.of(words), data.stream())
                .flatMap(part -> part)
                .toList();
    }
}
