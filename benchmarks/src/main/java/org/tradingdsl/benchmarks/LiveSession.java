// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.management.OperatingSystemMXBean;

import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.io.IOAccess;
import org.graalvm.polyglot.proxy.ProxyHashMap;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A live session: one context kept, a strategy edited again and again. Prints how long an edit
 * takes from its text to the figures of all tickers, first for edited constants, then for edited
 * indicators. Each result is then checked against a context of its own, which has compiled
 * everything anew: equal digests are equal bits.
 *
 * <p>Options: {@code --tickers}, {@code --years}, {@code --edits}, {@code --folder}, {@code --check
 * no}.
 */
public final class LiveSession {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final OperatingSystemMXBean MACHINE =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    /** What stands where the edited indicator does; each a number series of other operators. */
    private static final List<String> INDICATORS =
            List.of(
                    "stoch(14, 3, 3).k",
                    "roc(close, 10)",
                    "zscore(close, 30) * 20 + 50",
                    "rsi(high, 14)",
                    "close.rolling(20).mean() / close * 50",
                    "ema(close, 10) / close * 50",
                    "momentum(close, 12)",
                    "macd(close, 12, 26, 9).hist",
                    "bbands(close, 20, 2).middle / close * 50",
                    "atr(14)",
                    "wma(close, 20) / close * 50",
                    "highest(close, 40) / close * 50",
                    "lowest(close, 40) / close * 50",
                    "stdev(close, 25)",
                    "vwap() / close * 50",
                    "close.ewm(span=30).mean() / close * 50",
                    "rsi(ema(close, 5), 14)",
                    "abs(close.diff(5))",
                    "(close - open).rolling(10).sum() + 50",
                    "close.pct_change(20) * 100 + 50");

    private final ProxyHashMap options;
    private final int edits;

    /**
     * An edit.
     *
     * @param millis from the text to the figures of all tickers
     * @param processor milliseconds of all threads of the process meanwhile, which others on the
     *     machine change less
     */
    private record Edit(String strategy, double millis, double processor, JsonNode document) {}

    private LiveSession(Path data, Path store, int edits) {
        Map<Object, Object> map = new HashMap<>();
        map.put("data", data.toString());
        map.put("store", store.toString());
        this.options = ProxyHashMap.from(map);
        this.edits = edits;
    }

    /** Runs the session. */
    public static void main(String[] arguments) throws IOException {
        Map<String, String> given = new HashMap<>();
        for (int i = 0; i + 1 < arguments.length; i += 2) {
            given.put(arguments[i].replaceFirst("^--", ""), arguments[i + 1]);
        }
        int tickers = Integer.parseInt(given.getOrDefault("tickers", "1000"));
        int years = Integer.parseInt(given.getOrDefault("years", "10"));
        int edits = Integer.parseInt(given.getOrDefault("edits", "20"));
        Path folder = Path.of(given.getOrDefault("folder", "benchmarks/target/data"));
        Files.createDirectories(folder);
        Path data = folder.resolve("daily-" + tickers + "x" + years);
        try (Context context = context()) {
            if (!Files.exists(data)) {
                Map<Object, Object> market = new HashMap<>();
                market.put("tickers", tickers);
                market.put("years", years);
                market.put("out", data.toString());
                context.getBindings("trading").invokeMember("generate", ProxyHashMap.from(market));
            }
            LiveSession session = new LiveSession(data, folder.resolve("store"), edits);
            List<Edit> done = session.measure(context);
            if (!given.getOrDefault("check", "yes").equals("no")) {
                session.check(done);
            }
        }
    }

    private static Context context() {
        return Context.newBuilder("trading").allowIO(IOAccess.ALL).build();
    }

    private List<Edit> measure(Context context) {
        // The first runs of a session load classes, open the market and check its bytes.
        Edit first = run(context, strategy("rsi(close, 14)", 70, 1_000_000, 50, 0.0005));
        JsonNode facts = first.document().get("data");
        System.out.printf(
                Locale.ROOT,
                "%d tickers, %d bars; the session's first run took %.0f ms%n",
                facts.get("tickers").asInt(),
                facts.get("bars").asLong(),
                first.millis());
        for (int i = 0; i < 3; i++) {
            run(context, strategy("rsi(close, 14)", 71 + i, 1_000_000, 60, 0.0005));
        }
        System.out.printf(
                "%-10s %8s %8s %8s %9s | medians: %s%n",
                "edited",
                "median",
                "least",
                "most",
                "processor",
                "load_s, compile_s, run_s of the result document");
        List<Edit> constants = new ArrayList<>();
        for (int i = 0; i < edits; i++) {
            // One constant at a time: a threshold, a volume, a window, a fee.
            constants.add(
                    run(
                            context,
                            switch (i % 4) {
                                case 0 -> strategy("rsi(close, 14)", 60.5 + i, 1e6, 50, 0.0005);
                                case 1 -> strategy("rsi(close, 14)", 70, 9e5 + i, 50, 0.0005);
                                case 2 -> strategy("rsi(close, 14)", 70, 1e6, 51 + i, 0.0005);
                                default -> strategy("rsi(close, 14)", 70, 1e6, 50, 1e-4 * i);
                            }));
        }
        report("constant", constants);
        List<Edit> indicators = new ArrayList<>();
        for (int i = 0; i < edits; i++) {
            String indicator = INDICATORS.get(i % INDICATORS.size());
            indicators.add(run(context, strategy(indicator, 55, 1e6, 50, 0.0005)));
        }
        report("indicator", indicators);
        List<Edit> all = new ArrayList<>(constants);
        all.addAll(indicators);
        return all;
    }

    private static String strategy(
            String indicator, double threshold, double volume, int window, double fees) {
        return String.format(
                Locale.ROOT,
                """
                strength = %s
                trend = ema(close, 20) > sma(close, %d)
                signal = (strength > %s) & trend & (volume > %s)
                backtest(entries=signal, exits=~trend, fees=%s)
                """,
                indicator,
                window,
                threshold,
                volume,
                fees);
    }

    private Edit run(Context context, String strategy) {
        long used = MACHINE.getProcessCpuTime();
        long begin = System.nanoTime();
        Value program = context.eval("trading", strategy);
        String document = program.invokeMember("run", options).getMember("json").asString();
        double millis = (System.nanoTime() - begin) / 1e6;
        double processor = (MACHINE.getProcessCpuTime() - used) / 1e6;
        try {
            return new Edit(strategy, millis, processor, JSON.readTree(document));
        } catch (IOException e) {
            throw new IllegalStateException("the result document is no JSON", e);
        }
    }

    private static void report(String what, List<Edit> edits) {
        System.out.printf(
                Locale.ROOT,
                "%-10s %5.0f ms %5.0f ms %5.0f ms %6.0f ms | %.4f %.4f %.4f%n",
                what,
                median(edits.stream().map(Edit::millis).toList()),
                edits.stream().mapToDouble(Edit::millis).min().orElseThrow(),
                edits.stream().mapToDouble(Edit::millis).max().orElseThrow(),
                median(edits.stream().map(Edit::processor).toList()),
                timing(edits, "load_s"),
                timing(edits, "compile_s"),
                timing(edits, "run_s"));
    }

    private static double timing(List<Edit> edits, String name) {
        return median(
                edits.stream()
                        .map(edit -> edit.document().at("/timing/" + name).asDouble())
                        .toList());
    }

    private static double median(List<Double> values) {
        double[] sorted = values.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        return sorted[sorted.length / 2];
    }

    /** Runs every strategy in a context of its own. */
    private void check(List<Edit> edits) {
        for (Edit edit : edits) {
            try (Context fresh = context()) {
                String found = run(fresh, edit.strategy()).document().get("digest").asText();
                String expected = edit.document().get("digest").asText();
                if (!found.equals(expected)) {
                    throw new IllegalStateException(
                            "other bits in a fresh context:\n" + edit.strategy());
                }
            }
        }
        System.out.println("a fresh context gives the same bits for each of the edits");
    }
}
