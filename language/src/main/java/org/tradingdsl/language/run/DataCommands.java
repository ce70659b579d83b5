// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.language.run;

import org.tradingdsl.storage.MarketException;
import org.tradingdsl.storage.market.Market;
import org.tradingdsl.storage.market.MarketInfo;
import org.tradingdsl.storage.synthetic.SyntheticMarket;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The commands on data alone: importing, describing and making markets. They need no program, no
 * kernel and no polyglot context, so that a process that does nothing else is over while an engine
 * would still be starting.
 */
public final class DataCommands {
    /** A market of more would last beyond what nanoseconds since 1970 reach. */
    private static final int MOST_YEARS = 206;

    private static final Map<String, Command> ALL =
            Map.of(
                    "import_data", DataCommands::importData,
                    "info", DataCommands::info,
                    "generate", DataCommands::generate);

    private DataCommands() {}

    /** One of them. */
    private interface Command {
        Map<String, Object> run(Map<String, Object> options, RunOptions.Progress progress);
    }

    /**
     * Does one of the commands {@code import_data}, {@code info} and {@code generate}.
     *
     * @param name of the command
     * @param options what the user says, as plain values; unknown ones are an error
     * @param progress told how far it is, on the caller's thread
     * @return facts as plain values, in the order in which to show them
     * @throws UsageException when an option is wrong
     * @throws MarketException when the data or the store are not as they must be
     * @throws java.util.concurrent.CancellationException when the progress says so
     */
    public static Map<String, Object> run(
            String name, Map<String, Object> options, RunOptions.Progress progress) {
        return ALL.get(name).run(options, progress);
    }

    /** All of them, by name. */
    static Map<String, Backend.Command> all() {
        Map<String, Backend.Command> commands = new LinkedHashMap<>();
        ALL.forEach((name, command) -> commands.put(name, command::run));
        return commands;
    }

    /** Imports every usable column of a path. */
    private static Map<String, Object> importData(
            Map<String, Object> options, RunOptions.Progress progress) {
        CommandOptions given = new CommandOptions("import", options);
        int threads = given.threads();
        try (Workers workers = Workers.of(threads, false)) {
            Market market = given.market(progress, workers);
            new StoreMarket(market).load(market.columns(), workers, progress);
            return describe(market);
        }
    }

    private static Map<String, Object> info(
            Map<String, Object> options, RunOptions.Progress progress) {
        CommandOptions given = new CommandOptions("info", options);
        try (Workers workers = Workers.of(1, false)) {
            return describe(given.market(progress, workers));
        }
    }

    private static Map<String, Object> describe(Market market) {
        MarketInfo info = MarketInfo.of(market);
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("path", market.path());
        facts.put("tickers", (long) info.tickers());
        facts.put("bars", info.bars());
        facts.put("from", info.bars() == 0 ? null : ResultDocument.time(info.first()));
        facts.put("to", info.bars() == 0 ? null : ResultDocument.time(info.last()));
        facts.put("store", market.store().toString());
        facts.put("store_bytes", info.storeBytes());
        facts.put(
                "columns",
                info.columns().stream()
                        .map(
                                column -> {
                                    Map<String, Object> one = new LinkedHashMap<>();
                                    one.put("name", column.name());
                                    one.put("type", column.type());
                                    one.put("usable", column.unusable() == null);
                                    one.put(
                                            "note",
                                            column.unusable() == null ? "" : column.unusable());
                                    return (Object) one;
                                })
                        .toList());
        return facts;
    }

    private static Map<String, Object> generate(
            Map<String, Object> options, RunOptions.Progress progress) {
        CommandOptions given = new CommandOptions("generate", options);
        long many = given.whole("tickers", 10);
        if (many != (int) many) {
            throw given.wrong("tickers", "a number of tickers", many);
        }
        int tickers = (int) many;
        String freq = given.text("freq", "1d");
        double years = given.number("years", 10);
        if (!(years >= 0 && years <= MOST_YEARS)) {
            throw given.wrong("years", "between 0 and " + MOST_YEARS, years);
        }
        long bars;
        try {
            bars = given.whole("bars", Math.round(years * SyntheticMarket.barsPerYear(freq)));
            SyntheticMarket.check(tickers, bars, freq);
        } catch (MarketException e) {
            throw new UsageException(e.getMessage());
        }
        long seed = given.whole("seed", 1);
        int threads = given.threads();
        Path out = given.path("out");
        given.done();
        if (out == null) {
            throw new UsageException("'out' is missing: the folder to write to");
        }
        refuseFile(out);
        try (Workers workers = Workers.of(threads, false)) {
            Waiting.forImport(
                    workers,
                    progress,
                    counter -> {
                        SyntheticMarket.generate(
                                tickers, bars, freq, seed, out, counter, workers.threads());
                        return out;
                    });
        }
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("out", out.toString());
        facts.put("tickers", (long) tickers);
        facts.put("bars", tickers * bars);
        facts.put("freq", freq);
        facts.put("seed", seed);
        return facts;
    }

    /** A folder can neither be where a file is nor be made inside one. */
    private static void refuseFile(Path out) {
        Path there = out.toAbsolutePath();
        while (there != null && !Files.exists(there)) {
            there = there.getParent();
        }
        if (there != null && !Files.isDirectory(there)) {
            throw new UsageException(
                    "generate: cannot write to the folder "
                            + out
                            + ": "
                            + there
                            + " is a file; choose another folder");
        }
    }
}
