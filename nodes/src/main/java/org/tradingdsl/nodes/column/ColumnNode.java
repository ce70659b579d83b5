// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.nodes.column;

import com.oracle.truffle.api.dsl.Specialization;
import com.oracle.truffle.api.frame.VirtualFrame;

import jdk.incubator.vector.DoubleVector;

import org.tradingdsl.nodes.kernel.KernelRun;
import org.tradingdsl.nodes.kernel.Lanes;
import org.tradingdsl.nodes.kernel.LoopBuilder;
import org.tradingdsl.nodes.kernel.LoopColumn;
import org.tradingdsl.nodes.kernel.LoopLength;
import org.tradingdsl.nodes.kernel.LoopRegion;
import org.tradingdsl.nodes.kernel.Memory;
import org.tradingdsl.nodes.kernel.NumNode;

/**
 * A market column, read {@code lag} bars back. The segment holds rows of NaN before its first row,
 * so a short lag needs no check; a longer one selects the address of a missing row instead.
 *
 * <p>Specialises on the column's format, which is fixed for all rows of a kernel; a new encoding is
 * a new specialisation.
 */
public abstract class ColumnNode extends NumNode {
    /** Rows of NaN that every segment holds before its first row. */
    public static final int PREFIX_ROWS = 64;

    /** The format of a group of eight tickers, for the guards. */
    protected static final ColumnFormat LANES = ColumnFormat.LANES_F64;

    /** The format of a ticker on its own, for the guards. */
    protected static final ColumnFormat SINGLE = ColumnFormat.SINGLE_F64;

    private static final int LANES_STRIDE = Lanes.GROUP * Double.BYTES;

    /** How the column lies in memory, the same for all rows of a kernel. */
    protected final ColumnFormat format;

    /** Whether the lag reaches past the rows of NaN before the first row. */
    protected final boolean far;

    private final boolean current;
    private final LoopColumn source;
    private final LoopLength lag;
    private final int limitSlot;

    /** A reader of a column, {@code lag} bars back; rows before the first are missing. */
    protected ColumnNode(LoopBuilder loop, int column, ColumnFormat format, long lag) {
        super(loop.lanes());
        this.current = lag == 0;
        this.format = format;
        this.far = lag > PREFIX_ROWS;
        this.source = loop.column(column, lag * stride(format));
        this.lag = far ? loop.length(lag) : null;
        this.limitSlot = far ? loop.slot() : -1;
        if (format == LANES) {
            loop.touches(column);
        }
        if (far) {
            loop.stateful(this);
        }
    }

    /** A reader of a column. */
    public static NumNode create(LoopBuilder loop, int column, ColumnFormat format, long lag) {
        return ColumnNodeGen.create(loop, column, format, lag);
    }

    @Override
    public final void open(VirtualFrame frame, KernelRun run) {
        frame.setLongStatic(limitSlot, lag.get(frame) - run.from());
    }

    /** Chosen for groups of eight with a short lag; costs one aligned load. */
    @Specialization(guards = {"format == LANES", "!far"})
    protected DoubleVector lanes(VirtualFrame frame, int row) {
        return Memory.load(lanes, lanesAddress(frame, row));
    }

    /**
     * Chosen for groups of eight with a long lag; costs one load and a scalar comparison that
     * predicts well.
     */
    @Specialization(guards = {"format == LANES", "far"})
    protected DoubleVector lanesFar(VirtualFrame frame, int row) {
        boolean before = row < frame.getLongStatic(limitSlot);
        return Memory.load(lanes, before ? missingRow(frame) : lanesAddress(frame, row));
    }

    /** Chosen for a ticker on its own with a short lag; costs one broadcasting load. */
    @Specialization(guards = {"format == SINGLE", "!far"})
    protected DoubleVector single(VirtualFrame frame, int row) {
        return lanes.broadcast(Memory.getDouble(singleAddress(frame, row)));
    }

    /**
     * Chosen for a ticker on its own with a long lag; costs a broadcasting load and a scalar
     * comparison.
     */
    @Specialization(guards = {"format == SINGLE", "far"})
    protected DoubleVector singleFar(VirtualFrame frame, int row) {
        boolean before = row < frame.getLongStatic(limitSlot);
        return lanes.broadcast(
                Memory.getDouble(before ? missingRow(frame) : singleAddress(frame, row)));
    }

    /**
     * The last n rows of what a node reads, when it is a column as it stands: else null. For nodes
     * under construction.
     */
    public static ColumnHistory history(NumNode node, int n) {
        return node instanceof ColumnNode column && column.current
                ? new ColumnHistory(column.lanes, column.source, column.format, n)
                : null;
    }

    private static int stride(ColumnFormat format) {
        return format == LANES ? LANES_STRIDE : Double.BYTES;
    }

    private long lanesAddress(VirtualFrame frame, int row) {
        return source.address(frame) + Memory.rows(row, LANES_STRIDE);
    }

    private long singleAddress(VirtualFrame frame, int row) {
        return source.address(frame) + Memory.rows(row, Double.BYTES);
    }

    private static long missingRow(VirtualFrame frame) {
        return frame.getLongStatic(LoopBuilder.SCRATCH_SLOT) + LoopRegion.MISSING_ROW;
    }
}
