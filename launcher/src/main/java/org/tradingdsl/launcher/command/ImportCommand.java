// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.launcher.command;

import org.tradingdsl.launcher.engine.DataSession;
import org.tradingdsl.launcher.view.Documents;
import org.tradingdsl.launcher.view.FactsView;
import org.tradingdsl.launcher.view.ProgressView;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Converts data ahead of their first use. */
@Command(
        name = "import",
        description = "Convert Parquet files into the store now, instead of on their first use.",
        sortOptions = false)
final class ImportCommand implements Runnable {
    @ParentCommand private RootCommand root;

    @Parameters(
            arity = "1..*",
            paramLabel = "PATH",
            description = "Parquet files, folders of them, or globs.")
    private List<String> paths;

    @Mixin private SourceOptions source;

    @Mixin private StoreOption store;

    @Option(names = "--quiet", description = "Show no progress.")
    private boolean quiet;

    @Override
    public void run() {
        paths.forEach(SourceOptions::readable);
        try (DataSession session = DataSession.open();
                ProgressView progress = new ProgressView(root.console(), quiet)) {
            for (String path : paths) {
                Map<String, Object> options = new LinkedHashMap<>();
                options.put("data", path);
                source.into(options);
                store.into(options);
                Map<String, Object> facts = session.call("import_data", options, progress::report);
                progress.close();
                FactsView.print(Documents.of(facts), root.console().out());
            }
        }
    }
}
