// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.language.plan;

import com.oracle.truffle.api.RootCallTarget;

import org.tradingdsl.nodes.kernel.LoopRoot;

import java.util.List;

/** One step over a tile: a compiled loop, or a pass over single values. */
public sealed interface Stage {
    /** The terms it computes, for explanations. */
    List<Term> terms();

    /**
     * A loop.
     *
     * @param root the loop's node tree
     * @param target what is called
     * @param steady the same loop for tiles on which no carried value is or becomes missing; null
     *     when it has no such form
     * @param registers vector registers it is estimated to keep busy, in halves
     */
    record Loop(
            LoopRoot root,
            RootCallTarget target,
            RootCallTarget steady,
            List<Term> terms,
            int registers)
            implements Stage {}

    /** A pass over single values. */
    record Scalar(ScalarPass pass, List<Term> terms) implements Stage {}
}
