// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.launcher.command;

import org.tradingdsl.launcher.engine.EngineSession;
import org.tradingdsl.launcher.view.Documents;
import org.tradingdsl.launcher.view.FactsView;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

import java.util.LinkedHashMap;
import java.util.Map;

/** Shows whether this machine and installation can run at full speed. */
@Command(
        name = "doctor",
        description =
                "Check the JDK, the optimizing compiler, the vector width, the store and the"
                        + " cores.",
        sortOptions = false)
final class DoctorCommand implements Runnable {
    @ParentCommand private RootCommand root;

    @Mixin private StoreOption store;

    @Option(names = "--json", description = "Print one JSON document instead of a table.")
    private boolean json;

    @Override
    public void run() {
        Map<String, Object> options = new LinkedHashMap<>();
        store.into(options);
        try (EngineSession session = EngineSession.open()) {
            String document = session.call("doctor", options);
            if (json) {
                root.console().out().println(document);
            } else {
                FactsView.print(Documents.parse(document), root.console().out());
            }
        }
    }
}
