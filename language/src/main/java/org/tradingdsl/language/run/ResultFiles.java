// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.language.run;

import org.tradingdsl.language.analysis.Lowered;
import org.tradingdsl.language.plan.Term;
import org.tradingdsl.nodes.simulation.TradeLog;
import org.tradingdsl.storage.parquet.ColumnSpec;
import org.tradingdsl.storage.parquet.ColumnSpec.Type;
import org.tradingdsl.storage.parquet.ParquetTable;
import org.tradingdsl.storage.store.StoreFolder;

import java.io.IOException;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes the files of {@code --out}: values ticker by ticker, in constant memory; each file appears
 * when it is complete.
 */
final class ResultFiles {
    private static final int BATCH = 8192;
    private static final long NANOS_PER_MICRO = 1000;

    private final Result result;
    private final long[] longs = new long[BATCH];
    private final double[] doubles = new double[BATCH];
    private final boolean[] flags = new boolean[BATCH];

    private ResultFiles(Result result) {
        this.result = result;
    }

    /**
     * Refuses a folder in which the results would become part of the market: the next run would
     * read them as prices.
     */
    static void refuseMarket(Path out, MarketSource data, boolean series) {
        List<String> names =
                series ? List.of("series.parquet") : List.of("trades.parquet", "equity.parquet");
        for (String name : names) {
            if (data.wouldRead(out.resolve(name))) {
                throw new UsageException(
                        "results in "
                                + out
                                + " would be read as part of the market by later runs; choose a"
                                + " folder outside of the data with --out DIR");
            }
        }
    }

    /** The folder, made when it is not there. */
    static Path folder(Path out) {
        try {
            return Files.createDirectories(out);
        } catch (IOException e) {
            throw unwritable(out, e);
        }
    }

    /** The message for a folder that does not take results. */
    static UsageException unwritable(Path out, IOException e) {
        return new UsageException(
                "cannot write results to "
                        + out
                        + ": "
                        + StoreFolder.reason(e)
                        + "; choose another folder with --out DIR");
    }

    static void write(Result result, Path out) {
        ResultFiles files = new ResultFiles(result);
        try {
            if (result.outcome().settings() == null) {
                files.series(out.resolve("series.parquet"));
            } else {
                files.trades(out.resolve("trades.parquet"));
                files.equity(out.resolve("equity.parquet"));
            }
            Path temporary = out.resolve(".metrics.json.tmp-" + ProcessHandle.current().pid());
            Files.writeString(temporary, result.json() + "\n");
            Files.move(temporary, out.resolve("metrics.json"), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw unwritable(out, e);
        }
    }

    private interface Rows {
        /** Fills rows from..to of the table. */
        void add(ParquetTable table, long from, int count);
    }

    private static void table(
            Path file, List<ColumnSpec> columns, List<TickerRun> tickers, Writer writer) {
        ParquetTable table = ParquetTable.create(file, columns);
        boolean complete = false;
        try {
            for (TickerRun ticker : tickers) {
                Rows rows = writer.rows(ticker);
                long n = writer.count(ticker);
                for (long from = 0; from < n; from += BATCH) {
                    int count = (int) Math.min(BATCH, n - from);
                    table.addString(0, ticker.name(), count);
                    rows.add(table, from, count);
                    table.endBatch();
                }
            }
            complete = true;
        } finally {
            if (complete) {
                table.close();
            } else {
                table.abort();
            }
        }
    }

    private interface Writer {
        Rows rows(TickerRun ticker);

        default long count(TickerRun ticker) {
            return ticker.count();
        }
    }

    private void times(ParquetTable table, int column, TickerRun ticker, long from, int count) {
        for (int i = 0; i < count; i++) {
            longs[i] = Math.floorDiv(ticker.bars().at(ticker.start() + from + i), NANOS_PER_MICRO);
        }
        table.addLongs(column, longs, 0, count);
    }

    private void series(Path file) {
        List<ColumnSpec> columns = new ArrayList<>();
        columns.add(new ColumnSpec("ticker", Type.STRING));
        columns.add(new ColumnSpec("ts", Type.TIMESTAMP_MICROS));
        List<String> names = result.outputs();
        List<Term> terms =
                List.copyOf(
                        ((Lowered.Series) result.session().kernels().lowered()).outputs().values());
        for (int i = 0; i < names.size(); i++) {
            columns.add(
                    new ColumnSpec(
                            names.get(i), terms.get(i).isBoolean() ? Type.BOOLEAN : Type.DOUBLE));
        }
        Writer writer =
                ticker ->
                        (table, from, count) -> {
                            times(table, 1, ticker, from, count);
                            for (int i = 0; i < terms.size(); i++) {
                                values(
                                        table,
                                        i + 2,
                                        ticker.kept().get(i),
                                        terms.get(i).isBoolean(),
                                        from,
                                        count);
                            }
                        };
        table(file, columns, result.kept().tickers(), writer);
    }

    private void values(
            ParquetTable table,
            int column,
            MemorySegment values,
            boolean isBoolean,
            long from,
            int count) {
        if (isBoolean) {
            for (int i = 0; i < count; i++) {
                flags[i] = values.get(ValueLayout.JAVA_BYTE, from + i) != 0;
            }
            table.addBooleans(column, flags, 0, count);
        } else {
            MemorySegment.copy(
                    values, ValueLayout.JAVA_DOUBLE, from * Double.BYTES, doubles, 0, count);
            table.addDoubles(column, doubles, 0, count);
        }
    }

    private void equity(Path file) {
        List<ColumnSpec> columns =
                List.of(
                        new ColumnSpec("ticker", Type.STRING),
                        new ColumnSpec("ts", Type.TIMESTAMP_MICROS),
                        new ColumnSpec("equity", Type.DOUBLE),
                        new ColumnSpec("position", Type.INT64),
                        new ColumnSpec("drawdown", Type.DOUBLE));
        double initCash = result.outcome().settings().initCash();
        Writer writer =
                ticker -> {
                    if (ticker.count() == 0) {
                        return (table, from, count) -> {};
                    }
                    EquityTable rows = new EquityTable(ticker, initCash);
                    return (table, from, count) -> {
                        times(table, 1, ticker, from, count);
                        values(table, 2, ticker.kept().getFirst(), false, from, count);
                        for (int i = 0; i < count; i++) {
                            longs[i] = rows.position(from + i);
                            doubles[i] = rows.drawdown(from + i);
                        }
                        table.addLongs(3, longs, 0, count);
                        table.addDoubles(4, doubles, 0, count);
                    };
                };
        table(file, columns, result.kept().tickers(), writer);
    }

    private void trades(Path file) {
        List<ColumnSpec> columns = new ArrayList<>();
        columns.add(new ColumnSpec("ticker", Type.STRING));
        columns.add(new ColumnSpec("side", Type.STRING));
        for (String name : TradeTable.NUMBERS) {
            columns.add(
                    new ColumnSpec(
                            name,
                            switch (TradeTable.type(name)) {
                                case INSTANT -> Type.TIMESTAMP_MICROS;
                                case WHOLE -> Type.INT64;
                                default -> Type.DOUBLE;
                            }));
        }
        columns.add(new ColumnSpec("exit_reason", Type.STRING));
        table(
                file,
                columns,
                result.outcome().tickers(),
                new Writer() {
                    @Override
                    public Rows rows(TickerRun ticker) {
                        return (table, from, count) -> tradeRows(table, ticker, from, count);
                    }

                    @Override
                    public long count(TickerRun ticker) {
                        return ticker.ledger() == null ? 0 : ticker.ledger().trades().size();
                    }
                });
    }

    private void tradeRows(ParquetTable table, TickerRun ticker, long from, int count) {
        TradeLog log = ticker.ledger().trades();
        table.addString(1, TradeTable.SIDE, count);
        for (int c = 0; c < TradeTable.NUMBERS.size(); c++) {
            String name = TradeTable.NUMBERS.get(c);
            for (int i = 0; i < count; i++) {
                TradeTable row = new TradeTable(ticker, log.get(from + i));
                switch (TradeTable.type(name)) {
                    case INSTANT -> longs[i] = micros(row.bits(name));
                    case WHOLE -> longs[i] = row.bits(name);
                    default -> doubles[i] = row.number(name);
                }
            }
            if (TradeTable.type(name) == RunResult.Column.Type.NUMBER) {
                table.addDoubles(c + 2, doubles, 0, count);
            } else {
                table.addLongs(c + 2, longs, 0, count);
            }
        }
        for (int i = 0; i < count; i++) {
            table.addString(
                    TradeTable.NUMBERS.size() + 2,
                    new TradeTable(ticker, log.get(from + i)).reason(),
                    1);
        }
    }

    private static long micros(long nanos) {
        return nanos == TradeTable.NO_TIME
                ? ParquetTable.NULL
                : Math.floorDiv(nanos, NANOS_PER_MICRO);
    }
}
