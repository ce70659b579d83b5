// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.language.run;

import jdk.incubator.vector.DoubleVector;

import org.tradingdsl.nodes.kernel.KernelCompiler;
import org.tradingdsl.nodes.kernel.Lanes;
import org.tradingdsl.storage.MarketException;
import org.tradingdsl.storage.market.Market;
import org.tradingdsl.storage.market.MarketInfo;
import org.tradingdsl.storage.store.StoreFolder;
import org.tradingdsl.storage.synthetic.SyntheticMarket;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The commands that are no runs: importing, describing and making data, and looking at the machine.
 */
final class Commands {
    private static final int NARROWEST_FAST_VECTOR = 256;

    private Commands() {}

    static Map<String, Backend.Command> all() {
        return Map.of(
                "import_data", Commands::importData,
                "info", Commands::info,
                "generate", Commands::generate,
                "doctor", Commands::doctor);
    }

    /** Imports every usable column of a path. */
    private static Object importData(Map<String, Object> options, RunOptions.Progress progress) {
        CommandOptions given = new CommandOptions("import", options);
        int threads = given.whole("threads", 0);
        try (Workers workers = Workers.of(threads, false)) {
            Market market = given.market(progress, workers);
            new StoreMarket(market).load(market.columns(), workers, progress);
            return describe(market);
        }
    }

    private static Object info(Map<String, Object> options, RunOptions.Progress progress) {
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

    private static Object generate(Map<String, Object> options, RunOptions.Progress progress) {
        CommandOptions given = new CommandOptions("generate", options);
        int tickers = given.whole("tickers", 10);
        String freq = given.text("freq", "1d");
        double years = given.number("years", 10);
        long bars;
        try {
            long derived = Math.round(years * SyntheticMarket.barsPerYear(freq));
            bars = given.whole("bars", (int) Math.clamp(derived, -1, Integer.MAX_VALUE));
            SyntheticMarket.check(tickers, bars, freq);
        } catch (MarketException e) {
            throw new UsageException(e.getMessage());
        }
        long seed = given.whole("seed", 1);
        int threads = given.whole("threads", 0);
        Path out = given.path("out");
        given.done();
        if (out == null) {
            throw new UsageException("'out' is missing: the folder to write to");
        }
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

    private static Object doctor(Map<String, Object> options, RunOptions.Progress progress) {
        CommandOptions given = new CommandOptions("doctor", options);
        Path store = given.path("store");
        given.done();
        int bits = DoubleVector.SPECIES_PREFERRED.vectorBitSize();
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("java", System.getProperty("java.vm.name") + " " + Runtime.version());
        facts.put("java_home", System.getProperty("java.home"));
        facts.put("optimizing_compiler", KernelCompiler.optimizing());
        facts.put("kernels_compiled_ahead", KernelCompiler.available());
        facts.put("vector_bits", (long) bits);
        facts.put("lanes", (long) Lanes.preferred().width());
        facts.put("cores", (long) Runtime.getRuntime().availableProcessors());
        facts.put("memory_bytes", Runtime.getRuntime().maxMemory());
        Path folder = store == null ? StoreFolder.defaultFolder() : store;
        facts.put("store", folder.toString());
        facts.put("store_exists", Files.isDirectory(folder));
        facts.put("advice", advice(bits, folder));
        return facts;
    }

    private static List<String> advice(int bits, Path store) {
        List<String> advice = new java.util.ArrayList<>();
        String unusable = StoreFolder.fault(store);
        if (unusable != null) {
            advice.add(unusable);
        }
        if (!KernelCompiler.optimizing()) {
            advice.add(
                    "no optimizing compiler: strategies run some thousand times slower; start with"
                            + " ./trading-dsl");
        } else if (!KernelCompiler.available()) {
            advice.add("kernels cannot be compiled ahead of a run; start with ./trading-dsl");
        }
        if (bits < NARROWEST_FAST_VECTOR) {
            advice.add(
                    "this machine has vectors of "
                            + bits
                            + " bits: kernels run slowly below "
                            + NARROWEST_FAST_VECTOR);
        }
        return advice.isEmpty() ? List.of("all is well") : advice;
    }
}
