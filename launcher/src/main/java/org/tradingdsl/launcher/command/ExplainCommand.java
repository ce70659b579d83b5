// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.launcher.command;

import org.tradingdsl.launcher.engine.EngineSession;
import org.tradingdsl.launcher.engine.Strategy;
import org.tradingdsl.launcher.view.Documents;
import org.tradingdsl.launcher.view.ExplainView;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Shows what a strategy reads and how it will run. */
@Command(
        name = "explain",
        description =
                "Show a strategy's canonical form and hash, what it reads, and the loops it"
                        + " becomes.",
        sortOptions = false)
final class ExplainCommand implements Runnable {
    @ParentCommand private RootCommand root;

    @Mixin private StrategyArgument strategy;

    @Option(names = "--json", description = "Print one JSON document instead of text.")
    private boolean json;

    @Override
    public void run() {
        Strategy text = strategy.read();
        try (EngineSession session = EngineSession.open(text, root.console().err())) {
            String document = session.explain(session.load(text));
            if (json) {
                root.console().out().println(document);
            } else {
                ExplainView.print(Documents.parse(document), root.console().out());
            }
        }
    }
}
