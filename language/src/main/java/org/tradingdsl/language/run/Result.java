// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.language.run;

import org.tradingdsl.language.analysis.Lowered;
import org.tradingdsl.language.plan.Term;
import org.tradingdsl.nodes.kernel.Memory;
import org.tradingdsl.nodes.simulation.Metrics;
import org.tradingdsl.nodes.simulation.TradeLog;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A finished run. Values bar by bar are made when they are first asked for, by running the same
 * kernels again.
 */
final class Result implements RunResult {
    private final Session session;
    private final Outcome outcome;
    private final Timing timing;
    private final String digest;
    private Outcome kept;

    Result(Session session, Outcome outcome, Timing timing) {
        this.session = session;
        this.outcome = outcome;
        this.timing = timing;
        this.digest = Digest.of(outcome);
        this.kept =
                outcome.tickers().stream().anyMatch(ticker -> !ticker.kept().isEmpty())
                        ? outcome
                        : null;
    }

    Session session() {
        return session;
    }

    Outcome outcome() {
        return outcome;
    }

    Timing timing() {
        return timing;
    }

    /** The same outcome with its values. */
    synchronized Outcome kept() {
        if (kept == null) {
            kept = session.executeKeeping();
        }
        return kept;
    }

    @Override
    public String json() {
        return ResultDocument.text(this);
    }

    @Override
    public String digest() {
        return digest;
    }

    @Override
    public List<String> tickers() {
        return outcome.tickers().stream().map(TickerRun::name).toList();
    }

    @Override
    public Map<String, Double> metrics(String ticker) {
        Map<String, Double> figures = new LinkedHashMap<>();
        if (outcome.settings() != null) {
            Metrics metrics =
                    ticker == null
                            ? outcome.aggregateMetrics()
                            : outcome.metrics(find(outcome, ticker));
            Figures.of(metrics).forEach((name, value) -> figures.put(name, number(value)));
        } else if (ticker != null && outputs().size() == 1) {
            figures.putAll(summary(find(outcome, ticker), 0));
        }
        return figures;
    }

    private static double number(Number figure) {
        return figure == null ? Double.NaN : figure.doubleValue();
    }

    private static Map<String, Double> summary(TickerRun ticker, int output) {
        Map<String, Double> figures = new LinkedHashMap<>();
        Figures.of(ticker.summary(output))
                .forEach((name, value) -> figures.put(name, number(value)));
        return figures;
    }

    @Override
    public Map<String, Map<String, Double>> summaries(String ticker) {
        Map<String, Map<String, Double>> byName = new LinkedHashMap<>();
        List<String> names = outputs();
        for (int i = 0; i < names.size(); i++) {
            byName.put(names.get(i), summary(find(outcome, ticker), i));
        }
        return byName;
    }

    @Override
    public List<String> outputs() {
        return session.kernels().lowered() instanceof Lowered.Series series
                ? List.copyOf(series.outputs().keySet())
                : List.of();
    }

    private static TickerRun find(Outcome outcome, String name) {
        return outcome.tickers().stream()
                .filter(ticker -> ticker.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new UsageException("no ticker '" + name + "' in this result"));
    }

    @Override
    public Map<String, Column> equity(String ticker) {
        if (outcome.settings() == null) {
            return Map.of();
        }
        TickerRun run = find(kept(), ticker);
        MemorySegment equity = run.kept().getFirst();
        long n = run.count();
        MemorySegment position = room(n);
        MemorySegment drawdown = room(n);
        EquityTable table = new EquityTable(run, outcome.settings().initCash());
        for (long i = 0; i < n; i++) {
            position.setAtIndex(ValueLayout.JAVA_LONG, i, table.position(i));
            drawdown.setAtIndex(ValueLayout.JAVA_DOUBLE, i, table.drawdown(i));
        }
        Map<String, Column> columns = new LinkedHashMap<>();
        columns.put("ts", times(run));
        columns.put("equity", new Column(Column.Type.NUMBER, n, equity, null));
        columns.put("position", new Column(Column.Type.WHOLE, n, position, null));
        columns.put("drawdown", new Column(Column.Type.NUMBER, n, drawdown, null));
        return columns;
    }

    private static MemorySegment room(long values) {
        return Arena.ofAuto()
                .allocate(Math.max(1, values) * Long.BYTES, Long.BYTES)
                .asSlice(0, values * Long.BYTES);
    }

    /** A copy: the mapped times belong to the market. */
    private static Column times(TickerRun run) {
        MemorySegment times = room(run.count());
        MemorySegment source =
                run.bars().times().asSlice(run.start() * Long.BYTES, run.count() * Long.BYTES);
        times.copyFrom(source);
        return new Column(Column.Type.INSTANT, run.count(), times, null);
    }

    @Override
    public Map<String, Column> series(String ticker) {
        if (outcome.settings() != null) {
            return Map.of();
        }
        TickerRun run = find(kept(), ticker);
        Map<String, Column> columns = new LinkedHashMap<>();
        columns.put("ts", times(run));
        List<Term> terms =
                List.copyOf(((Lowered.Series) session.kernels().lowered()).outputs().values());
        List<String> names = outputs();
        for (int i = 0; i < names.size(); i++) {
            Column.Type type = terms.get(i).isBoolean() ? Column.Type.FLAG : Column.Type.NUMBER;
            columns.put(names.get(i), new Column(type, run.count(), run.kept().get(i), null));
        }
        return columns;
    }

    @Override
    public Map<String, Column> trades(String ticker) {
        if (outcome.settings() == null) {
            return Map.of();
        }
        TickerRun run = find(outcome, ticker);
        TradeLog log = run.ledger() == null ? new TradeLog() : run.ledger().trades();
        long n = log.size();
        List<String> names = new ArrayList<>();
        List<String> sides = new ArrayList<>();
        List<String> reasons = new ArrayList<>();
        Map<String, MemorySegment> numbers = new LinkedHashMap<>();
        for (String name : TradeTable.NUMBERS) {
            numbers.put(name, room(n));
        }
        for (long i = 0; i < n; i++) {
            TradeTable row = new TradeTable(run, log.get(i));
            names.add(run.name());
            sides.add(TradeTable.SIDE);
            reasons.add(row.reason());
            for (Map.Entry<String, MemorySegment> column : numbers.entrySet()) {
                Memory.putLong(
                        column.getValue().address() + i * Long.BYTES, row.bits(column.getKey()));
            }
        }
        Map<String, Column> columns = new LinkedHashMap<>();
        columns.put("ticker", new Column(Column.Type.TEXT, n, null, names));
        columns.put("side", new Column(Column.Type.TEXT, n, null, sides));
        numbers.forEach(
                (name, values) ->
                        columns.put(name, new Column(TradeTable.type(name), n, values, null)));
        columns.put("exit_reason", new Column(Column.Type.TEXT, n, null, reasons));
        return columns;
    }
}
