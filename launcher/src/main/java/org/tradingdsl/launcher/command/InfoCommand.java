// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.launcher.command;

import com.fasterxml.jackson.databind.JsonNode;

import org.tradingdsl.launcher.engine.DataSession;
import org.tradingdsl.launcher.view.Documents;
import org.tradingdsl.launcher.view.FactsView;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

import java.util.LinkedHashMap;
import java.util.Map;

/** Shows what a market holds. */
@Command(
        name = "info",
        description =
                "Show a market's tickers, bars, time span, columns and its place in the store.",
        sortOptions = false)
final class InfoCommand implements Runnable {
    @ParentCommand private RootCommand root;

    @Parameters(paramLabel = "PATH", description = "A Parquet file, a folder of them, or a glob.")
    private String path;

    @Mixin private SourceOptions source;

    @Mixin private StoreOption store;

    @Option(names = "--json", description = "Print one JSON document instead of tables.")
    private boolean json;

    @Override
    public void run() {
        Map<String, Object> options = new LinkedHashMap<>();
        options.put("data", SourceOptions.readable(path));
        source.into(options);
        store.into(options);
        try (DataSession session = DataSession.open()) {
            JsonNode facts =
                    Documents.of(session.call("info", options, (done, total, phase) -> {}));
            if (json) {
                root.console().out().println(facts);
            } else {
                FactsView.print(facts, root.console().out());
            }
        }
    }
}
