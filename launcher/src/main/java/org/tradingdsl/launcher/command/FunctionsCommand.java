// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.launcher.command;

import org.tradingdsl.launcher.engine.EngineSession;
import org.tradingdsl.launcher.view.Documents;
import org.tradingdsl.launcher.view.FunctionsView;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

import java.util.LinkedHashMap;
import java.util.Map;

/** Shows the catalogue of functions. */
@Command(
        name = "functions",
        description =
                "List the functions of the strategy language, or show one with its formula and"
                        + " source.",
        sortOptions = false)
final class FunctionsCommand implements Runnable {
    @ParentCommand private RootCommand root;

    @Parameters(arity = "0..1", paramLabel = "NAME", description = "A function's name or alias.")
    private String name;

    @Option(names = "--json", description = "Print one JSON document instead of a table.")
    private boolean json;

    @Option(
            names = "--markdown",
            description = "Print the reference page of all functions, as in docs.")
    private boolean markdown;

    @Override
    public void run() {
        Map<String, Object> options = new LinkedHashMap<>();
        if (name != null) {
            options.put("name", name);
        }
        try (EngineSession session = EngineSession.open()) {
            if (markdown) {
                root.console().out().print(session.call("reference"));
                return;
            }
            String document = session.call("functions", options);
            if (json) {
                root.console().out().println(document);
            } else {
                FunctionsView.print(Documents.parse(document), root.console().out());
            }
        }
    }
}
