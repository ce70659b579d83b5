// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.nodes.kernel;

import com.oracle.truffle.api.frame.FrameDescriptor;
import com.oracle.truffle.api.frame.FrameSlotKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Collects what one loop needs while its nodes are made: frame slots, columns, nodes with state, statements. */
public final class LoopBuilder {
    /** The slot that holds the base address of the worker's memory, in every loop. */
    public static final int SCRATCH_SLOT = 0;

    private final Lanes lanes;
    private final Workspace workspace;
    private final FrameDescriptor.Builder frame = FrameDescriptor.newBuilder();
    private final Map<Integer, Integer> columnSlots = new HashMap<>();
    private final List<KernelNode> stateful = new ArrayList<>();
    private final List<StatementNode> body = new ArrayList<>();
    private int slots;

    /** A loop with nothing in it. */
    public LoopBuilder(Lanes lanes, Workspace workspace) {
        this.lanes = lanes;
        this.workspace = workspace;
        slot();
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

    /** The slot that holds the address of a column's first row in a call; one per column, shared by all its readers. */
    public int columnSlot(int column) {
        return columnSlots.computeIfAbsent(column, c -> slot());
    }

    /** Registers a node that keeps state, so that the loop opens and closes it. */
    public <T extends KernelNode> T stateful(T node) {
        stateful.add(node);
        return node;
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
        int[] slotOf = new int[columns.length];
        int i = 0;
        for (Map.Entry<Integer, Integer> entry : columnSlots.entrySet()) {
            columns[i] = entry.getKey();
            slotOf[i++] = entry.getValue();
        }
        return new LoopRoot(
                name,
                frame.build(),
                columns,
                slotOf,
                stateful.toArray(KernelNode[]::new),
                body.toArray(StatementNode[]::new));
    }
}
