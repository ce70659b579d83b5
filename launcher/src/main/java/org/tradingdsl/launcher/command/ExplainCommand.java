// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.launcher.command;

import org.graalvm.polyglot.Value;
import org.tradingdsl.launcher.engine.EngineSession;
import org.tradingdsl.launcher.engine.Strategy;
import org.tradingdsl.launcher.view.Documents;
import org.tradingdsl.launcher.view.ExplainView;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

import java.util.LinkedHashMap;
import java.util.Map;

/** Shows what a strategy reads and how it will run. */
@Command(
        name = "explain",
        description =
                "Show a strategy's canonical form and hash, what it reads, and the loops it"
                        + " becomes; with --profile, where the time of a run goes.",
        sortOptions = false)
final class ExplainCommand implements Runnable {
    @ParentCommand private RootCommand root;

    @Mixin private StrategyArgument strategy;

    @Option(
            names = "--profile",
            description =
                    "Run it over --data with a clock around each loop, and show the time by source"
                            + " line.")
    private boolean profile;

    @Mixin private ParamOptions what;

    @Mixin private SourceOptions source;

    @Mixin private StoreOption store;

    @Option(names = "--json", description = "Print one JSON document instead of text.")
    private boolean json;

    @Override
    public void run() {
        Strategy text = strategy.read();
        if (!profile && !text.form().isScript()) {
            what.refuseSettings("explain --profile");
        }
        // A script may run its market when it is loaded, whatever is explained of it then.
        Map<String, Object> options = profile || what.hasData() ? options() : Map.of();
        try (EngineSession session = EngineSession.open(text, root.console().err())) {
            Value program = session.load(text, options);
            String document =
                    profile ? session.profile(program, options) : session.explain(program);
            if (json) {
                root.console().out().println(document);
            } else {
                ExplainView.print(Documents.parse(document), root.console().out());
            }
        }
    }

    private Map<String, Object> options() {
        Map<String, Object> options = new LinkedHashMap<>();
        what.into(options);
        source.into(options);
        store.into(options);
        return options;
    }
}
