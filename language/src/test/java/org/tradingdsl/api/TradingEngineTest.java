// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.ReadOnlyBufferException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The typed API, on the prices that the repository carries and on tables. */
class TradingEngineTest {
    private static final String BACKTEST =
            "trend = sma(close, param(\"n\", 50, low=2)) > sma(close, 200)\n"
                    + "backtest(entries=trend, exits=~trend, fees=0.001)";

    @TempDir static Path folder;
    private static TradingEngine engine;

    @BeforeAll
    static void open() {
        engine = TradingEngine.create();
    }

    @AfterAll
    static void close() {
        engine.close();
    }

    private static Market prices() {
        Path root = Path.of("").toAbsolutePath();
        while (!Files.isDirectory(root.resolve("examples/data"))) {
            root = root.getParent();
        }
        return Market.path(root.resolve("examples/data")).store(folder.resolve("store"));
    }

    private static Market table(int bars) {
        long[] times = new long[bars];
        double[] close = new double[bars];
        for (int i = 0; i < bars; i++) {
            times[i] = TimeUnit.DAYS.toNanos(i);
            close[i] = i + 1;
        }
        Table table =
                Table.builder().times(times).column("open", close).column("close", close).build();
        return Market.of(Map.of("X", table));
    }

    private static void aClosedEngineSaysSo() {
        TradingEngine closed = TradingEngine.create();
        Strategy strategy = closed.parse("close");
        Result result = strategy.run(table(3));
        Series taken = result.series("X");
        closed.close();
        closed.close();
        assertThat(taken.get(2)).isEqualTo(3);
        for (Runnable use :
                List.<Runnable>of(
                        () -> closed.parse("close"),
                        strategy::hash,
                        () -> strategy.run(table(3)),
                        result::digest,
                        () -> result.series("X"))) {
            TradingDslException refused = mistake(use);
            assertThat(refused).hasMessageContaining("this engine is closed");
            assertThat(refused.kind()).isEqualTo(TradingDslException.Kind.USAGE);
        }
    }

    @Test
    void aBacktestGivesRecords() {
        Strategy strategy = engine.parse("trend.td", BACKTEST);
        assertThat(strategy.name()).isEqualTo("trend");
        assertThat(strategy.hash()).matches("[0-9a-f]{64}");
        assertThat(strategy.columns()).contains("close");
        assertThat(strategy.params()).containsExactly(new Param("n", 50, 2, Double.NaN));
        assertThat(strategy.warmupBars()).isEqualTo(199);
        assertThat(strategy.explain()).contains("stages");
        Result result = strategy.run(prices());
        assertThat(result.tickers()).contains("AAPL", "SPY");
        Stats stats = result.stats("AAPL");
        Equity equity = result.equity("AAPL");
        assertThat(equity.size()).isEqualTo((int) stats.bars());
        assertThat(equity.equity().get(equity.size() - 1)).isEqualTo(stats.finalEquity());
        assertThat(equity.toArray()).hasSize(equity.size()).endsWith(stats.finalEquity());
        assertThat(equity.time(0)).isBefore(equity.time(1));
        assertThat(
                        catchThrowableOfType(
                                ReadOnlyBufferException.class, () -> equity.equity().put(0, 1)))
                .isNotNull();
        List<Trade> trades = result.trades("AAPL");
        assertThat(trades).hasSize((int) stats.trades());
        Trade first = trades.getFirst();
        assertThat(first.exitTime()).isAfter(first.entryTime());
        assertThat(first.ticker()).isEqualTo("AAPL");
        double gained = trades.stream().mapToDouble(Trade::pnl).sum();
        assertThat(100_000 + gained).isCloseTo(stats.finalEquity(), byAThousandth());
        assertThat(result.aggregate().trades())
                .isEqualTo(
                        result.tickers().stream().mapToLong(t -> result.stats(t).trades()).sum());
        assertThat(engine.json(strategy.json()).run(prices()).digest()).isEqualTo(result.digest());
        assertThat(result.json()).contains(result.digest());
    }

    private static org.assertj.core.data.Percentage byAThousandth() {
        return org.assertj.core.data.Percentage.withPercentage(0.1);
    }

    @Test
    void settingsAreHeard() {
        List<String> phases = new ArrayList<>();
        RunSettings settings =
                RunSettings.builder()
                        .tickers("AAPL", "BAC")
                        .from(LocalDate.of(2010, 1, 1))
                        .to(Instant.parse("2015-01-01T00:00:00Z"))
                        .param("n", 20)
                        .threads(1)
                        .progress((done, total, phase) -> phases.add(phase))
                        .build();
        Result result = engine.parse(BACKTEST).run(prices(), settings);
        assertThat(result.tickers()).containsExactly("AAPL", "BAC");
        assertThat(result.equity("BAC").time(0)).isAfterOrEqualTo("2010-01-01T00:00:00Z");
        assertThat(result.json()).contains("\"n\":20");
        assertThat(phases).contains("run");
    }

    @Test
    void seriesAreBuffersAndSummaries() {
        Market market = table(10);
        Result one = engine.parse("sma(close, 3)").run(market);
        Series series = one.series("X");
        assertThat(series.toArray())
                .containsExactly(Double.NaN, Double.NaN, 2, 3, 4, 5, 6, 7, 8, 9);
        assertThat(series.get(4)).isEqualTo(4);
        assertThat(series.time(1)).isEqualTo("1970-01-02T00:00:00Z");
        assertThat(one.summary("X")).isEqualTo(new Summary(8, 9, 5.5, 2, 9, 44));
        Result two = engine.parse("select(up=close > 5, twice=close * 2)").run(market);
        assertThat(two.seriesNames()).containsExactly("up", "twice");
        assertThat(two.series("X", "up").toArray()).containsExactly(0, 0, 0, 0, 0, 1, 1, 1, 1, 1);
        assertThat(two.summary("X", "twice").last()).isEqualTo(20);
        assertThat(two.summary("X", "up").sum()).isEqualTo(5);
        Result last = engine.parse("close").run(market, RunSettings.builder().lastOnly().build());
        assertThat(last.summary("X").last()).isEqualTo(10);
        assertThat(last.summary("X").valid()).isEqualTo(-1);
    }

    @Test
    void valuesOutliveTheEngine() {
        Series series;
        try (TradingEngine own = TradingEngine.withoutFiles()) {
            series = own.parse("close * 2").run(table(1000)).series("X");
        }
        for (int i = 0; i < 20; i++) {
            System.gc();
            byte[] more = new byte[10_000_000];
            assertThat(more).isNotNull();
        }
        for (int i = 0; i < 1000; i++) {
            assertThat(series.get(i)).isEqualTo(2.0 * (i + 1));
        }
    }

    private static TradingDslException mistake(Runnable action) {
        TradingDslException e = catchThrowableOfType(TradingDslException.class, action::run);
        assertThat(e).isNotNull();
        return e;
    }

    @Test
    void mistakesAreOneExceptionWithPlaceAndKind() throws Exception {
        TradingDslException e = mistake(() -> engine.parse("mine.td", "x = 3\nsmaa(close, x)"));
        assertThat(e.kind()).isEqualTo(TradingDslException.Kind.PROGRAM);
        assertThat(e.location().orElseThrow())
                .isEqualTo(new TradingDslException.Location("mine.td", 2, 1));
        assertThat(e).hasMessageContaining("did you mean 'sma'");
        assertThat(mistake(() -> engine.json("{")).kind())
                .isEqualTo(TradingDslException.Kind.PROGRAM);
        assertThat(mistake(() -> engine.parse("1 + 2"))).hasMessageContaining("needs no market");
        assertThat(mistake(() -> engine.parse("close").run(Market.path("nowhere"))).kind())
                .isEqualTo(TradingDslException.Kind.DATA);
        RunSettings unknown = RunSettings.builder().param("k", 1).build();
        assertThat(mistake(() -> engine.parse("close").run(table(3), unknown)).kind())
                .isEqualTo(TradingDslException.Kind.USAGE);
        Path file = folder.resolve("bytes.td");
        Files.write(file, new byte[] {(byte) 0xff, (byte) 0xfe});
        assertThat(mistake(() -> engine.load(file))).hasMessageContaining("no UTF-8 text");
        assertThat(mistake(() -> engine.load(file.resolveSibling("absent.td"))))
                .hasMessageEndingWith("absent.td: there is no such file");
        assertThat(mistake(() -> engine.load(file.getParent())))
                .hasMessageEndingWith("it is a folder");
        Files.write(file, "close".getBytes(StandardCharsets.UTF_8));
        assertThat(engine.load(file).name()).isEqualTo("bytes");
        try (TradingEngine closed = TradingEngine.withoutFiles()) {
            TradingDslException refused =
                    mistake(() -> closed.parse("close").run(Market.path("x")));
            assertThat(refused.kind()).isEqualTo(TradingDslException.Kind.ACCESS);
        }
        aClosedEngineSaysSo();
        Result series = engine.parse("close").run(table(3));
        assertThat(mistake(() -> series.stats("X"))).hasMessageContaining("not a backtest");
        assertThat(mistake(() -> engine.parse(BACKTEST).run(table(3)).summary("X")))
                .hasMessageEndingWith("no summary: the strategy is not made of series");
        assertThat(mistake(() -> series.aggregate())).hasMessageContaining("not a backtest");
        assertThat(mistake(() -> series.equity("X"))).hasMessageContaining("not a backtest");
        assertThat(mistake(() -> series.series("Y")))
                .hasMessage("no ticker 'Y' in this result; it has X");
        assertThat(mistake(() -> series.series("X", "rsi")))
                .hasMessage("no series 'rsi' in this result; it has value");
    }

    @Test
    void runsAreCancelled() {
        Cancellation stop = new Cancellation();
        RunSettings settings =
                RunSettings.builder()
                        .cancellation(stop)
                        .progress((done, total, phase) -> stop.cancel())
                        .build();
        Strategy strategy = engine.parse("rsi(close, 14)");
        // The first report asks to stop, the last one notices at the latest.
        Market market = prices();
        TradingDslException e =
                mistake(
                        () -> {
                            strategy.run(market, settings);
                            strategy.run(market, settings);
                        });
        assertThat(e.kind()).isEqualTo(TradingDslException.Kind.CANCELLED);
        assertThat(strategy.run(market).tickers()).isNotEmpty();
        RunSettings failing =
                RunSettings.builder()
                        .progress(
                                (done, total, phase) -> {
                                    throw new ArithmeticException("mine");
                                })
                        .build();
        assertThat(
                        catchThrowableOfType(
                                ArithmeticException.class, () -> strategy.run(market, failing)))
                .hasMessage("mine");
    }
}
