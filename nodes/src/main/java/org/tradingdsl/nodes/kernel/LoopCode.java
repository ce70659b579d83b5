// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.nodes.kernel;

import com.oracle.truffle.api.RootCallTarget;

/**
 * The machine code of all loops of one shape. Safe from any thread. What differs between those
 * loops lies in the {@link LoopRegion} that a call is given.
 */
public final class LoopCode {
    private final RootCallTarget target;
    private volatile boolean compiled;

    LoopCode(LoopRoot root) {
        this.target = root.getCallTarget();
    }

    /** What is called with a {@link KernelRun}. */
    public RootCallTarget target() {
        return target;
    }

    /** Whether it was compiled, or the compiler has refused it. */
    public boolean isCompiled() {
        return compiled;
    }

    /** Says that it was compiled, or refused. */
    public void compiled() {
        compiled = true;
    }
}
