// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.launcher.command;

import org.tradingdsl.launcher.engine.DataSession;
import org.tradingdsl.launcher.engine.Failure;
import org.tradingdsl.launcher.view.Documents;
import org.tradingdsl.launcher.view.FactsView;
import org.tradingdsl.launcher.view.ProgressView;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

import java.util.LinkedHashMap;
import java.util.Map;

/** Makes a synthetic market. */
@Command(
        name = "generate",
        description =
                "Make a market of random walks as Parquet files; the same seed gives the same"
                        + " values everywhere.",
        sortOptions = false)
final class GenerateCommand implements Runnable {
    @ParentCommand private RootCommand root;

    @Option(names = "--tickers", paramLabel = "N", description = "How many tickers; one file each.")
    private Integer tickers;

    @Option(names = "--bars", paramLabel = "N", description = "Bars per ticker; this or --years.")
    private Long bars;

    @Option(names = "--years", paramLabel = "N", description = "Years per ticker; this or --bars.")
    private Double years;

    @Option(
            names = "--freq",
            paramLabel = "FREQ",
            defaultValue = "1d",
            description = "Time between bars: 1d, 1h or 1m (default: ${DEFAULT-VALUE}).")
    private String freq;

    @Option(
            names = "--seed",
            paramLabel = "N",
            defaultValue = "1",
            description = "What the random numbers start from (default: ${DEFAULT-VALUE}).")
    private long seed;

    @Option(names = "--out", paramLabel = "DIR", description = "The folder to write to.")
    private String out;

    @Mixin private ThreadsOption threads;

    @Option(names = "--quiet", description = "Show no progress.")
    private boolean quiet;

    @Override
    public void run() {
        if (tickers == null || out == null) {
            throw Failure.usage("expected --tickers N and --out DIR");
        }
        if ((bars == null) == (years == null)) {
            throw Failure.usage("expected how long the market is: either --bars N or --years N");
        }
        Map<String, Object> options = new LinkedHashMap<>();
        options.put("tickers", tickers);
        options.put("freq", freq);
        options.put("seed", seed);
        options.put("out", out);
        if (bars != null) {
            options.put("bars", bars);
        } else {
            options.put("years", years);
        }
        threads.into(options);
        try (DataSession session = DataSession.open();
                ProgressView progress = new ProgressView(root.console(), quiet)) {
            Map<String, Object> facts = session.call("generate", options, progress::report);
            progress.close();
            FactsView.print(Documents.of(facts), root.console().out());
        }
    }
}
