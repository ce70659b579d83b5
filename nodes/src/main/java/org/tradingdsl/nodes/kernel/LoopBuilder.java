// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.nodes.kernel;

import com.oracle.truffle.api.frame.FrameDescriptor;
import com.oracle.truffle.api.frame.FrameSlotKind;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Collects what one loop needs while its nodes are made: frame slots, columns, nodes with state,
 * statements.
 *
 * <p>A loop is made in up to three forms over the same state in memory. The first takes all that
 * differs between plans from memory and shares its machine code with other loops of its shape. The
 * plan's own form has these values as constants of its code: a little faster, and worth a
 * compilation when much work lies ahead. And a loop may have a steady twin, of the plan's own too:
 * the same nodes over the same state in memory, without the branches that serve lanes which are not
 * ready or miss a value. It may run while every carried value that matters is a number; a missing
 * value makes the carried value NaN for good, so one look after a tile tells whether the twin was
 * right.
 */
public final class LoopBuilder {
    /** The slot that holds the address of the loop's {@link LoopRegion}, in every loop. */
    public static final int SCRATCH_SLOT = 0;

    /** The slot that holds the address of the worker's memory, in every loop. */
    public static final int PLAN_SLOT = 1;

    private final Lanes lanes;
    private final Workspace workspace;
    private final FrameDescriptor.Builder frame = FrameDescriptor.newBuilder();
    private final LoopRegion region;
    private final Map<Reading, LoopColumn> columns = new LinkedHashMap<>();
    private final Map<Integer, LoopColumn> touched = new LinkedHashMap<>();
    private final Map<Long, LoopArea> areas = new LinkedHashMap<>();
    private final List<KernelNode> stateful = new ArrayList<>();
    private final List<BlockNode> blocks = new ArrayList<>();
    private final List<StatementNode> body = new ArrayList<>();
    private final List<Long> offsets = new ArrayList<>();
    private final List<Long> places = new ArrayList<>();
    private final List<Long> carried = new ArrayList<>();
    private final LoopBuilder original;
    private final boolean steady;
    private int slots;

    /** A loop with nothing in it. */
    public LoopBuilder(Lanes lanes, Workspace workspace) {
        this(lanes, workspace, null, false);
    }

    private LoopBuilder(Lanes lanes, Workspace workspace, LoopBuilder original, boolean steady) {
        this.lanes = lanes;
        this.workspace = workspace;
        this.original = original;
        this.region = original == null ? new LoopRegion(lanes) : original.region;
        this.steady = steady;
        slot();
        slot();
    }

    /**
     * The builder of this loop's steady twin, which must be given the same nodes in the same order.
     */
    public LoopBuilder twin() {
        return new LoopBuilder(lanes, workspace, this, true);
    }

    /**
     * The builder of this loop's form for its plan alone, which must be given the same nodes in the
     * same order.
     */
    public LoopBuilder own() {
        return new LoopBuilder(lanes, workspace, this, false);
    }

    /** Whether nodes take their steady form. */
    public boolean isSteady() {
        return steady;
    }

    /** Whether some node has a steady form. */
    public boolean hasSteadyForm() {
        return !carried.isEmpty();
    }

    /**
     * Says that the row of values at an offset is carried from bar to bar, and stays NaN once it
     * is.
     */
    public void carries(long offset) {
        carried.add(offset);
    }

    /**
     * Reserves state in the loop's region and gives its offset there; other forms get the places of
     * the first. How much is part of the loop's shape: what grows with a window's length is an
     * {@link #memory memory of its own}.
     */
    public long reserve(long bytes) {
        long offset =
                original == null ? region.reserve(bytes) : original.offsets.get(offsets.size());
        offsets.add(offset);
        return offset;
    }

    /** Passes a number to the loop. */
    public LoopNumber number(double value) {
        long offset = reserve(lanes.rowBytes());
        if (original == null) {
            region.number(offset, value);
        }
        return new LoopNumber(lanes, offset, value, original != null);
    }

    /** Passes a whole number, not a negative one, to the loop. */
    public LoopLength length(long value) {
        long offset = reserve(Long.BYTES);
        if (original == null) {
            region.length(offset, value);
        }
        return new LoopLength(offset, value, original != null);
    }

    /** Reserves memory of any length for this loop; other forms get the place of the first. */
    public LoopArea memory(long bytes) {
        long place =
                original == null ? workspace.reserve(bytes) : original.places.get(places.size());
        places.add(place);
        return area(place);
    }

    /** Passes the address of memory at an offset of the plan's workspace to the loop. */
    public LoopArea area(long offset) {
        return areas.computeIfAbsent(
                offset,
                o -> {
                    long at = reserve(Long.BYTES);
                    if (original == null) {
                        region.place(at, offset);
                    }
                    return new LoopArea(slot(), at, offset, original != null);
                });
    }

    /** The loop's region in the worker's memory. */
    public LoopRegion region() {
        return region;
    }

    /** The lanes of the loop. */
    public Lanes lanes() {
        return lanes;
    }

    /** The plan's memory map. */
    public Workspace workspace() {
        return workspace;
    }

    /** A new static frame slot. */
    public int slot() {
        int index = frame.addSlot(FrameSlotKind.Static, null, null);
        if (index != slots++) {
            throw new IllegalStateException("slots are numbered in order");
        }
        return index;
    }

    /**
     * A market column, read some bytes before its first row of a call. All readers of the same
     * column and lag share one slot.
     */
    public LoopColumn column(int column, long bytesBack) {
        return columns.computeIfAbsent(
                new Reading(column, bytesBack), c -> newColumn(column, bytesBack));
    }

    /** Says that the loop reads a column of full rows, so that it can touch them ahead. */
    public void touches(int column) {
        touched.computeIfAbsent(column, c -> newColumn(column, 0));
    }

    private LoopColumn newColumn(int column, long bytesBack) {
        long placeAt = reserve(Long.BYTES);
        long backAt = reserve(Long.BYTES);
        if (original == null) {
            region.place(placeAt, Workspace.columnOffset(column));
            region.length(backAt, bytesBack);
        }
        return new LoopColumn(this, column, slot(), placeAt, backAt);
    }

    private record Reading(int column, long bytesBack) {}

    /** Registers a node that keeps state, so that the loop opens and closes it. */
    public <T extends KernelNode> T stateful(T node) {
        stateful.add(node);
        return node;
    }

    /** Registers a node with work to do between rows. */
    public void blocks(BlockNode node) {
        blocks.add(node);
    }

    /** Adds a statement, to be executed after those before it. */
    public void add(StatementNode statement) {
        body.add(statement);
    }

    /** Whether no statement was added. */
    public boolean isEmpty() {
        return body.isEmpty();
    }

    /** The finished loop. */
    public LoopRoot build(String name) {
        region.settle(workspace);
        int touchSlot = slot();
        return new LoopRoot(
                name,
                frame.build(),
                region,
                columns.values().toArray(LoopColumn[]::new),
                touched.values().toArray(LoopColumn[]::new),
                touchSlot,
                areas.values().toArray(LoopArea[]::new),
                stateful.toArray(KernelNode[]::new),
                blocks.toArray(BlockNode[]::new),
                body.toArray(StatementNode[]::new),
                carried.stream().mapToLong(Long::longValue).toArray());
    }
}
