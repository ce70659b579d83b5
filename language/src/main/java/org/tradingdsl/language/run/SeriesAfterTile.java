// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.language.run;

import org.tradingdsl.language.plan.Plan;
import org.tradingdsl.nodes.kernel.Lanes;
import org.tradingdsl.nodes.kernel.Memory;
import org.tradingdsl.nodes.kernel.SummaryNode;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.List;

/** Keeps series that are asked for, and takes the summaries of tickers that end. */
final class SeriesAfterTile implements AfterTile {
    private final Plan plan;
    private final long scratch;
    private final List<TickerRun> tickers;
    private final Lanes lanes;

    SeriesAfterTile(Plan plan, long scratch, List<TickerRun> tickers) {
        this.plan = plan;
        this.scratch = scratch;
        this.tickers = tickers;
        this.lanes = plan.options().lanes();
    }

    @Override
    public void tile(long row, int rows) {
        for (int lane = 0; lane < tickers.size(); lane++) {
            TickerRun ticker = tickers.get(lane);
            if (ticker != null && ticker.covers(row)) {
                for (int i = 0; i < plan.outputs().size(); i++) {
                    if (!ticker.kept().isEmpty()) {
                        keep(
                                plan.outputs().get(i),
                                lane,
                                ticker.kept().get(i),
                                row - ticker.start(),
                                rows);
                    }
                    if (row + rows == ticker.end()) {
                        boolean onlyLast = plan.outputs().get(i).summary() == null;
                        ticker.summary(
                                i, summary(plan.outputs().get(i), lane, onlyLast ? 0 : rows - 1));
                    }
                }
            }
        }
    }

    private double value(Plan.Output output, int lane, long row) {
        if (output.isBoolean()) {
            return Memory.getByte(scratch + output.offset() + row) >>> lane & 1;
        }
        return Memory.getDouble(
                scratch + output.offset() + row * lanes.rowBytes() + (long) lane * Double.BYTES);
    }

    private void keep(Plan.Output output, int lane, MemorySegment place, long from, int rows) {
        for (int i = 0; i < rows; i++) {
            double value = value(output, lane, i);
            if (output.isBoolean()) {
                place.set(ValueLayout.JAVA_BYTE, from + i, (byte) value);
            } else {
                place.setAtIndex(ValueLayout.JAVA_DOUBLE, from + i, value);
            }
        }
    }

    private TickerRun.Summary summary(Plan.Output output, int lane, int lastRow) {
        double last = value(output, lane, lastRow);
        SummaryNode node = output.summary();
        if (node == null) {
            return new TickerRun.Summary(
                    TickerRun.Summary.UNKNOWN, last, Double.NaN, Double.NaN, Double.NaN);
        }
        long valid = (long) node.figure(scratch, 0, lane);
        boolean none = valid == 0;
        return new TickerRun.Summary(
                valid,
                last,
                none ? Double.NaN : node.figure(scratch, 1, lane),
                none ? Double.NaN : node.figure(scratch, 2, lane),
                none ? Double.NaN : node.figure(scratch, 3, lane));
    }
}
