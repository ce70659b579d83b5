// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.language.run;

import org.tradingdsl.language.plan.Plan;
import org.tradingdsl.language.plan.Planner;
import org.tradingdsl.nodes.column.ColumnFormat;
import org.tradingdsl.nodes.kernel.Lanes;
import org.tradingdsl.nodes.kernel.Memory;
import org.tradingdsl.nodes.simulation.Ledger;
import org.tradingdsl.nodes.simulation.Metrics;
import org.tradingdsl.nodes.simulation.StatisticsNode;
import org.tradingdsl.nodes.simulation.StatisticsNode.Figure;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.List;

/**
 * Books the fills of a tile, adds its changes of equity to the aggregate, keeps equity, and settles
 * tickers that end.
 */
final class BacktestAfterTile implements AfterTile {
    private final DataGroup group;
    private final int part;
    private final Plan.Book book;
    private final Lanes lanes;
    private final long scratch;
    private final List<TickerRun> tickers;
    private final Aggregate.Share share;
    private final int priceColumn;
    private final Aggregate.Cursor[] cursors;
    private final double[] before;
    private final Ledger[] ledgers;
    private final long[] starts;
    private final long[] ends;

    BacktestAfterTile(
            DataGroup group,
            int part,
            Plan plan,
            long scratch,
            List<TickerRun> tickers,
            Aggregate.Share share) {
        this.group = group;
        this.part = part;
        this.book = plan.book();
        this.lanes = plan.options().lanes();
        this.scratch = scratch;
        this.tickers = tickers;
        this.share = share;
        this.priceColumn =
                plan.columns().indexOf(book.settings().sameClose() ? Planner.CLOSE : Planner.OPEN);
        this.cursors = new Aggregate.Cursor[tickers.size()];
        this.before = new double[tickers.size()];
        this.ledgers = new Ledger[tickers.size()];
        this.starts = new long[tickers.size()];
        this.ends = new long[tickers.size()];
        java.util.Arrays.fill(before, book.settings().initCash());
        for (int lane = 0; lane < cursors.length; lane++) {
            TickerRun ticker = tickers.get(lane);
            if (ticker != null) {
                ledgers[lane] = new Ledger(book.settings());
                ticker.ledger(ledgers[lane]);
                starts[lane] = ticker.start();
                ends[lane] = ticker.end();
                cursors[lane] = share.cursor(ticker.bars());
            }
        }
    }

    @Override
    public void tile(long row, int rows) {
        fills(row, rows);
        changes(row, rows);
        for (int lane = 0; lane < tickers.size(); lane++) {
            TickerRun ticker = tickers.get(lane);
            if (ticker != null && ticker.covers(row)) {
                if (!ticker.kept().isEmpty()) {
                    keep(lane, ticker.kept().getFirst(), row - ticker.start(), rows);
                }
                if (row + rows == ticker.end()) {
                    settle(ticker, lane);
                }
            }
            before[lane] = book.statistics().figure(scratch, Figure.EQUITY, lane);
        }
    }

    /** Eight rows a word: nearly all words are zero. */
    private void fills(long row, int rows) {
        long first = scratch + book.fills();
        for (int i = 0; i < rows; i += Long.BYTES) {
            long word = Memory.getLong(first + i);
            int rest = rows - i;
            if (rest < Long.BYTES) {
                word &= (1L << (rest * Byte.SIZE)) - 1;
            }
            while (word != 0) {
                int bit = Long.numberOfTrailingZeros(word);
                word &= word - 1;
                int lane = bit & 7;
                long at = row + i + (bit >>> 3);
                // No window begins or ends within a tile.
                if (row >= starts[lane] && row < ends[lane]) {
                    ledgers[lane].fill(at, price(lane, at));
                }
            }
        }
    }

    private double price(int lane, long row) {
        if (group.format() == ColumnFormat.SINGLE_F64) {
            return Memory.getDouble(group.address(priceColumn) + row * Double.BYTES);
        }
        long index = row * Lanes.GROUP + (long) part * lanes.width() + lane;
        return Memory.getDouble(group.address(priceColumn) + index * Double.BYTES);
    }

    private void changes(long row, int rows) {
        boolean fits = book.statistics().fits(scratch);
        if (fits && book.together()) {
            Aggregate.Cursor cursor = longest();
            long first = scratch + book.changes();
            if (cursor.contiguous()) {
                share.addAll(cursor.index(row), first, rows);
                return;
            }
            for (int i = 0; i < rows; i++) {
                share.add(cursor.index(row + i), Memory.getLong(first + (long) i * Long.BYTES));
            }
            return;
        }
        for (int lane = 0; lane < tickers.size(); lane++) {
            TickerRun ticker = tickers.get(lane);
            if (ticker != null && ticker.covers(row)) {
                if (fits) {
                    changes(lane, row, rows);
                } else {
                    changesBeyondRange(lane, row, rows);
                }
            }
        }
    }

    private Aggregate.Cursor longest() {
        Aggregate.Cursor best = null;
        for (Aggregate.Cursor cursor : cursors) {
            if (cursor != null && (best == null || cursor.count() > best.count())) {
                best = cursor;
            }
        }
        return best;
    }

    private void changes(int lane, long row, int rows) {
        for (int i = 0; i < rows; i++) {
            long at =
                    scratch
                            + book.changes()
                            + (long) i * lanes.rowBytes()
                            + (long) lane * Long.BYTES;
            long change = Memory.getLong(at);
            if (change != 0) {
                share.add(cursors[lane].index(row + i), change);
            }
        }
    }

    /**
     * The same rounding one value at a time, for equity of 16,384 times the initial money and more.
     */
    private void changesBeyondRange(int lane, long row, int rows) {
        double scale = StatisticsNode.QUANTA / book.settings().initCash();
        long previous = (long) Math.rint(before[lane] * scale);
        for (int i = 0; i < rows; i++) {
            long quanta = (long) Math.rint(equity(lane, i) * scale);
            if (quanta != previous) {
                share.add(cursors[lane].index(row + i), quanta - previous);
            }
            previous = quanta;
        }
    }

    private double equity(int lane, long row) {
        return Memory.getDouble(
                scratch + book.equity() + row * lanes.rowBytes() + (long) lane * Double.BYTES);
    }

    private void keep(int lane, MemorySegment place, long from, int rows) {
        for (int i = 0; i < rows; i++) {
            place.setAtIndex(ValueLayout.JAVA_DOUBLE, from + i, equity(lane, i));
        }
    }

    private void settle(TickerRun ticker, int lane) {
        StatisticsNode statistics = book.statistics();
        long prices = book.orders().stateOffset() + 2L * lanes.rowBytes();
        double last = Memory.getDouble(scratch + prices + (long) lane * Double.BYTES);
        ticker.finish(
                new Metrics.Curve(
                        ticker.count(),
                        book.settings().initCash(),
                        statistics.figure(scratch, Figure.EQUITY, lane),
                        statistics.figure(scratch, Figure.LOW, lane),
                        statistics.figure(scratch, Figure.SUM, lane),
                        statistics.figure(scratch, Figure.SQUARES, lane),
                        statistics.figure(scratch, Figure.DOWNSIDE, lane)),
                last);
        double peak = statistics.figure(scratch, Figure.PEAK, lane);
        share.peak(peak / book.settings().initCash());
    }
}
