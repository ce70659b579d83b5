// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.nodes.kernel;

import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.Node;

/**
 * A node of a kernel. State that lives from bar to bar is kept in static frame slots (registers,
 * once compiled) while a block runs, and in the worker's memory between blocks: never in fields of
 * the node, which several workers share.
 */
public abstract class KernelNode extends Node {
    /** How many tickers one vector holds, and what vectors of that width look like. */
    protected final Lanes lanes;

    /** A node that computes on vectors of these lanes. */
    protected KernelNode(Lanes lanes) {
        this.lanes = lanes;
    }

    /** Brings this node's state (not its children's) from memory into the frame, before a block. */
    public void open(VirtualFrame frame, KernelRun run) {}

    /**
     * Brings this node's state (not its children's) from the frame back into memory, after a block.
     */
    public void close(VirtualFrame frame, KernelRun run) {}

    /**
     * Writes the state that holds before a ticker's first bar. Runs outside kernels.
     *
     * @param scratch address of the loop's region in a worker's memory
     */
    public void reset(long scratch) {}
}
