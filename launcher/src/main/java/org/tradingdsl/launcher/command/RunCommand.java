// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.launcher.command;

import org.graalvm.polyglot.Value;
import org.tradingdsl.launcher.engine.EngineSession;
import org.tradingdsl.launcher.engine.Failure;
import org.tradingdsl.launcher.engine.Strategy;
import org.tradingdsl.launcher.view.Console;
import org.tradingdsl.launcher.view.Documents;
import org.tradingdsl.launcher.view.ProgressView;
import org.tradingdsl.launcher.view.RunView;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

import java.util.LinkedHashMap;
import java.util.Map;

/** Runs a strategy over a market. */
@Command(
        name = "run",
        description = "Run a strategy over a market and show each ticker's result.",
        sortOptions = false)
final class RunCommand implements Runnable {
    @ParentCommand private RootCommand root;

    @Mixin private StrategyArgument strategy;

    @Mixin private ParamOptions what;

    @Option(
            names = "--from",
            paramLabel = "D",
            description =
                    "First day to trade, such as 2020-01-31, or date-time, 2020-01-31T09:30;"
                            + " UTC, inclusive.")
    private String from;

    @Option(
            names = "--to",
            paramLabel = "D",
            description = "Last day or date-time to trade; UTC, inclusive.")
    private String to;

    @Option(names = "--pin", description = "Bind each worker thread to a core.")
    private boolean pin;

    @Mixin private SourceOptions source;

    @Mixin private StoreOption store;

    @Option(names = "--json", description = "Print one JSON document instead of tables.")
    private boolean json;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description =
                    "Write trades, equity and metrics, or the series' values, to this folder.")
    private String out;

    @Option(names = "--quiet", description = "Show no progress.")
    private boolean quiet;

    @Option(names = "--report", hidden = true, arity = "0..1", fallbackValue = "")
    private String report;

    @Override
    public void run() {
        Strategy text = strategy.read();
        Map<String, Object> options = options();
        Console console = root.console();
        try (EngineSession session = EngineSession.open(text, console.err());
                ProgressView progress = new ProgressView(console, quiet)) {
            Value program = session.load(text, options);
            options.put("progress", EngineSession.progress(progress::report));
            Value result = session.run(program, options);
            progress.close();
            String document = result.getMember("json").asString();
            if (json) {
                console.out().println(document);
            } else {
                RunView.print(Documents.parse(document), console.out());
            }
        }
    }

    private Map<String, Object> options() {
        if (report != null) {
            throw Failure.usage("--report is not part of this version; use --out DIR or --json");
        }
        Map<String, Object> options = new LinkedHashMap<>();
        what.into(options);
        putIfGiven(options, "from", from);
        putIfGiven(options, "to", to);
        putIfGiven(options, "out", out);
        if (pin) {
            options.put("pin", true);
        }
        source.into(options);
        store.into(options);
        return options;
    }

    private static void putIfGiven(Map<String, Object> options, String name, Object value) {
        if (value != null) {
            options.put(name, value);
        }
    }
}
