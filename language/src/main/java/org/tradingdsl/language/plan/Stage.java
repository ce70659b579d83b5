// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.language.plan;

import org.tradingdsl.nodes.kernel.LoopCode;
import org.tradingdsl.nodes.kernel.LoopRoot;

import java.util.List;

/** One step over a tile: a compiled loop, or a pass over single values. */
public sealed interface Stage {
    /** The terms it computes, for explanations. */
    List<Term> terms();

    /**
     * A loop.
     *
     * @param root the loop's node tree: where its state lies, and how it begins
     * @param code what is called at first, the same for all loops of this shape
     * @param found whether that code was there when this loop was planned, from an earlier strategy
     *     or from an earlier loop of this one
     * @param own the loop in this plan's own form, not called before it is compiled
     * @param steady the plan's own form for tiles on which no carried value is or becomes missing;
     *     null when it has no such form
     * @param registers vector registers it is estimated to keep busy, in halves
     */
    record Loop(
            LoopRoot root,
            LoopCode code,
            boolean found,
            LoopRoot own,
            LoopRoot steady,
            List<Term> terms,
            int registers)
            implements Stage {}

    /** A pass over single values. */
    record Scalar(ScalarPass pass, List<Term> terms) implements Stage {}
}
