// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.nodes.simulation;

import com.oracle.truffle.api.CompilerDirectives;
import com.oracle.truffle.api.frame.VirtualFrame;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.LongVector;
import jdk.incubator.vector.VectorMask;
import jdk.incubator.vector.VectorOperators;

import org.tradingdsl.nodes.kernel.KernelRun;
import org.tradingdsl.nodes.kernel.LoopArea;
import org.tradingdsl.nodes.kernel.LoopBuilder;
import org.tradingdsl.nodes.kernel.LoopNumber;
import org.tradingdsl.nodes.kernel.LoopRegion;
import org.tradingdsl.nodes.kernel.Memory;
import org.tradingdsl.nodes.kernel.NumNode;
import org.tradingdsl.nodes.kernel.StatementNode;

/**
 * What the metrics need of an equity curve: the sums of the returns, of their squares and of the
 * squares of the negative ones, and the lowest quotient of equity and its peak. And the change of
 * each bar's equity in whole quanta of init_cash 2^-36, for the aggregate over tickers: integers,
 * whose order of adding cannot matter.
 *
 * <p>Rounding to quanta adds and subtracts 1.5 x 2^52, which rounds to the nearest, ties to even,
 * while the number of quanta is below 2^51; {@link #fits} says whether that held.
 */
public final class StatisticsNode extends StatementNode {
    /** Quanta per init_cash. */
    public static final double QUANTA = 0x1p36;

    private static final double ROUNDER = 0x1.8p52;
    // A little above 1, so that the product test below never misses a lower quotient; the quotient
    // itself decides.
    private static final double MARGIN = 1 + 0x1p-50;
    private static final int ROWS = 6;

    @Child private NumNode equity;
    private final LoopNumber initCash;
    private final LoopNumber scale;
    private final LoopRegion region;
    private final boolean together;
    private final int previous;
    private final int peak;
    private final int low;
    private final int sum;
    private final int squares;
    private final int downside;
    private final int quanta;
    private final int inside;
    private final long state;
    private final long counted;
    private final LoopArea changes;

    /**
     * The statistics of an equity curve.
     *
     * @param together whether all lanes of the group have the same timestamps on every row, so that
     *     their changes may be added to one number per row
     * @param changes offset of the tile column of changes: one long a row when together, else one
     *     vector of longs
     */
    public StatisticsNode(
            LoopBuilder loop, NumNode equity, double initCash, boolean together, long changes) {
        super(loop.lanes());
        this.equity = equity;
        this.initCash = loop.number(initCash);
        this.scale = loop.number(QUANTA / initCash);
        this.region = loop.region();
        this.together = together;
        this.previous = loop.slot();
        this.peak = loop.slot();
        this.low = loop.slot();
        this.sum = loop.slot();
        this.squares = loop.slot();
        this.downside = loop.slot();
        this.quanta = loop.slot();
        this.inside = loop.slot();
        this.state = loop.reserve((long) ROWS * lanes.rowBytes());
        this.counted = loop.reserve(lanes.rowBytes());
        this.changes = loop.area(changes);
        loop.stateful(this);
    }

    private int slot(int i) {
        return switch (i) {
            case 0 -> previous;
            case 1 -> peak;
            case 2 -> low;
            case 3 -> sum;
            case 4 -> squares;
            default -> downside;
        };
    }

    @Override
    @com.oracle.truffle.api.nodes.ExplodeLoop
    public void open(VirtualFrame frame, KernelRun run) {
        for (int i = 0; i < ROWS; i++) {
            frame.setObjectStatic(
                    slot(i),
                    Memory.load(lanes, run.scratch() + state + (long) i * lanes.rowBytes()));
        }
        frame.setObjectStatic(quanta, Memory.loadLongs(lanes, run.scratch() + counted));
        frame.setObjectStatic(
                inside, Memory.loadLongs(lanes, run.scratch() + LoopRegion.ACTIVE_BITS));
    }

    @Override
    @com.oracle.truffle.api.nodes.ExplodeLoop
    public void close(VirtualFrame frame, KernelRun run) {
        for (int i = 0; i < ROWS; i++) {
            Memory.store(
                    lanes.vector(frame, slot(i)),
                    run.scratch() + state + (long) i * lanes.rowBytes());
        }
        Memory.store(lanes.longs(frame, quanta), run.scratch() + counted);
    }

    @Override
    public void reset(long scratch) {
        long row = lanes.rowBytes();
        Memory.fill(scratch + state, 2L * lanes.width(), initCash.value());
        Memory.fill(scratch + state + 2 * row, lanes.width(), 1);
        Memory.fill(scratch + state + 3 * row, 3L * lanes.width(), 0);
        Memory.fill(scratch + counted, lanes.width(), initCash.value() * scale.value() + ROUNDER);
    }

    @Override
    public void execute(VirtualFrame frame, int row) {
        DoubleVector e = equity.execute(frame, row);
        DoubleVector before = lanes.vector(frame, previous);
        // Where no lane holds anything, equities stay and all the rest would add zeros. Zero over
        // zero is no zero return.
        VectorMask<Double> moved =
                e.compare(VectorOperators.NE, before).or(e.compare(VectorOperators.EQ, 0.0));
        long at = changes.address(frame);
        if (CompilerDirectives.inInterpreter() || moved.anyTrue()) {
            returns(frame, e.div(before).sub(1.0));
            frame.setObjectStatic(previous, e);
            drawdown(frame, e);
            LongVector q = e.mul(scale.vector(frame)).add(ROUNDER).reinterpretAsLongs();
            LongVector change = q.sub(lanes.longs(frame, quanta)).and(lanes.longs(frame, inside));
            frame.setObjectStatic(quanta, q);
            if (together) {
                Memory.putLong(
                        at + Memory.rows(row, Long.BYTES), change.reduceLanes(VectorOperators.ADD));
            } else {
                Memory.store(change, at + Memory.rows(row, lanes.rowBytes()));
            }
        } else if (together) {
            Memory.putLong(at + Memory.rows(row, Long.BYTES), 0);
        } else {
            Memory.store(lanes.zero(), at + Memory.rows(row, lanes.rowBytes()));
        }
    }

    private void returns(VirtualFrame frame, DoubleVector r) {
        frame.setObjectStatic(sum, lanes.vector(frame, sum).add(r));
        frame.setObjectStatic(squares, lanes.vector(frame, squares).add(r.mul(r)));
        DoubleVector loss = r.blend(0.0, r.compare(VectorOperators.GT, 0.0));
        frame.setObjectStatic(downside, lanes.vector(frame, downside).add(loss.mul(loss)));
    }

    private void drawdown(VirtualFrame frame, DoubleVector e) {
        DoubleVector top = lanes.vector(frame, peak);
        top = top.blend(e, e.compare(VectorOperators.GT, top));
        frame.setObjectStatic(peak, top);
        DoubleVector lowest = lanes.vector(frame, low);
        VectorMask<Double> near = e.compare(VectorOperators.LT, lowest.mul(top).mul(MARGIN));
        if (near.anyTrue()) {
            DoubleVector quotient = e.div(top);
            lowest = lowest.blend(quotient.lanewise(VectorOperators.MIN, lowest), near);
        }
        frame.setObjectStatic(low, lowest);
    }

    /**
     * Whether no lane's equity left the range in which the rounding is exact. Runs between blocks.
     */
    public boolean fits(long scratch) {
        for (int lane = 0; lane < lanes.width(); lane++) {
            double top =
                    Memory.getDouble(
                            region.address(scratch)
                                    + state
                                    + lanes.rowBytes()
                                    + (long) lane * Double.BYTES);
            if (!(top * scale.value() < 0x1p50)) {
                return false;
            }
        }
        return true;
    }

    /** A figure of a lane, for reading between blocks. */
    public double figure(long scratch, Figure figure, int lane) {
        long at = region.address(scratch) + state + (long) figure.ordinal() * lanes.rowBytes();
        return Memory.getDouble(at + (long) lane * Double.BYTES);
    }

    /** The figures that are kept, in the order in which they lie in memory. */
    public enum Figure {
        /** The last equity. */
        EQUITY,
        /** The highest equity. */
        PEAK,
        /** The lowest quotient of equity and its peak so far. */
        LOW,
        /** The sum of returns. */
        SUM,
        /** The sum of squared returns. */
        SQUARES,
        /** The sum of squared negative returns. */
        DOWNSIDE
    }
}
