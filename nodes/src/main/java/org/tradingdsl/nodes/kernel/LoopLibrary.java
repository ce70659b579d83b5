// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.nodes.kernel;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The machine code of an engine's loops, found again by shape: a strategy whose constants, windows
 * or fees were edited, or another one that has a loop in common, compiles nothing that is there.
 * Bounded: the loops that were asked for least recently are let go, and live on in the plans that
 * run them. Safe from any thread.
 */
public final class LoopLibrary {
    /** A loop's code, its nodes and its shape take some hundred kilobytes. */
    private static final int KEPT_LOOPS = 400;

    private final Map<String, LoopCode> known;

    /** A library that keeps as much as a long session needs. */
    public LoopLibrary() {
        this(KEPT_LOOPS);
    }

    /** A library that keeps some loops. */
    public LoopLibrary(int most) {
        this.known =
                new LinkedHashMap<>(16, 0.75f, true) {
                    private static final long serialVersionUID = 1L;

                    @Override
                    protected boolean removeEldestEntry(Map.Entry<String, LoopCode> eldest) {
                        return size() > most;
                    }
                };
    }

    /**
     * The code of loops of this one's shape; new code that is not compiled yet when there is none.
     */
    public LoopCode code(LoopRoot root) {
        String shape = LoopShape.of(root);
        synchronized (known) {
            return known.computeIfAbsent(shape, s -> new LoopCode(root));
        }
    }

    /** How many loops it keeps. */
    public int size() {
        synchronized (known) {
            return known.size();
        }
    }
}
