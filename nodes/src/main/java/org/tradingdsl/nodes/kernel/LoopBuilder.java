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
 * <p>A loop may have a steady twin: the same nodes over the same state in memory, without the
 * branches that serve lanes which are not ready or miss a value. It may run while every carried
 * value that matters is a number; a missing value makes the carried value NaN for good, so one look
 * after a tile tells whether the twin was right.
 */
public final class LoopBuilder {
    /** The slot that holds the base address of the worker's memory, in every loop. */
    public static final int SCRATCH_SLOT = 0;

    private final Lanes lanes;
    private final Workspace workspace;
    private final FrameDescriptor.Builder frame = FrameDescriptor.newBuilder();
    private final Map<Reading, Integer> columnSlots = new LinkedHashMap<>();
    private final Map<Integer, Integer> touchedSlots = new LinkedHashMap<>();
    private final List<KernelNode> stateful = new ArrayList<>();
    private final List<BlockNode> blocks = new ArrayList<>();
    private final List<StatementNode> body = new ArrayList<>();
    private final List<Long> offsets = new ArrayList<>();
    private final List<Long> carried = new ArrayList<>();
    private final LoopBuilder original;
    private int slots;

    /** A loop with nothing in it. */
    public LoopBuilder(Lanes lanes, Workspace workspace) {
        this(lanes, workspace, null);
    }

    private LoopBuilder(Lanes lanes, Workspace workspace, LoopBuilder original) {
        this.lanes = lanes;
        this.workspace = workspace;
        this.original = original;
        slot();
    }

    /**
     * The builder of this loop's steady twin, which must be given the same nodes in the same order.
     */
    public LoopBuilder twin() {
        return new LoopBuilder(lanes, workspace, this);
    }

    /** Whether nodes take their steady form. */
    public boolean isSteady() {
        return original != null;
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

    /** Reserves state in the worker's memory; a twin gets the places of the original. */
    public long reserve(long bytes) {
        long offset =
                original == null ? workspace.reserve(bytes) : original.offsets.get(offsets.size());
        offsets.add(offset);
        return offset;
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
     * The slot that holds the address from which a column is read in a call: that of its first row,
     * less some bytes. One slot serves all readers of the same column and lag.
     */
    public int columnSlot(int column, long bytesBack) {
        return columnSlots.computeIfAbsent(new Reading(column, bytesBack), c -> slot());
    }

    /** Says that the loop reads a column of full rows, so that it can touch them ahead. */
    public void touches(int column) {
        touchedSlots.computeIfAbsent(column, c -> slot());
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
        int[] columns = new int[columnSlots.size()];
        long[] bytesBack = new long[columns.length];
        int[] slotOf = new int[columns.length];
        int i = 0;
        for (Map.Entry<Reading, Integer> entry : columnSlots.entrySet()) {
            columns[i] = entry.getKey().column();
            bytesBack[i] = entry.getKey().bytesBack();
            slotOf[i++] = entry.getValue();
        }
        int touchSlot = slot();
        return new LoopRoot(
                name,
                frame.build(),
                columns,
                bytesBack,
                slotOf,
                touchedSlots.keySet().stream().mapToInt(Integer::intValue).toArray(),
                touchedSlots.values().stream().mapToInt(Integer::intValue).toArray(),
                touchSlot,
                stateful.toArray(KernelNode[]::new),
                blocks.toArray(BlockNode[]::new),
                body.toArray(StatementNode[]::new),
                carried.stream().mapToLong(Long::longValue).toArray());
    }
}
