// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.nodes.logic;

import com.oracle.truffle.api.CompilerDirectives;
import com.oracle.truffle.api.dsl.Specialization;
import com.oracle.truffle.api.frame.VirtualFrame;

import jdk.incubator.vector.VectorMask;

import org.tradingdsl.nodes.kernel.BoolNode;
import org.tradingdsl.nodes.kernel.Lanes;

/** True where both are. */
public abstract class AndNode extends BoolNode {
    @Child private BoolNode left;
    @Child private BoolNode right;

    /** Whether the right side may be left out on rows on which no lane of the left is true. */
    protected final boolean skippable;

    /** The operator over two truth values. */
    protected AndNode(Lanes lanes, BoolNode left, BoolNode right, boolean skippable) {
        super(lanes);
        this.left = left;
        this.right = right;
        this.skippable = skippable;
    }

    /**
     * The operator over two truth values.
     *
     * @param skippable whether the right side keeps no state and is dear enough (a division, a
     *     root) that a row on which no lane of the left is true should not compute it
     */
    public static BoolNode create(Lanes lanes, BoolNode left, BoolNode right, boolean skippable) {
        return AndNodeGen.create(lanes, left, right, skippable);
    }

    @Override
    public final VectorMask<Double> execute(VirtualFrame frame, int row) {
        return executeBoth(frame, row, left.execute(frame, row));
    }

    /** Joins the right side to a left side that is computed already. */
    protected abstract VectorMask<Double> executeBoth(
            VirtualFrame frame, int row, VectorMask<Double> a);

    /**
     * Chosen when the right side may be left out; costs a test and a branch, saves the right side
     * on most rows.
     */
    @Specialization(guards = "skippable")
    protected VectorMask<Double> lazy(VirtualFrame frame, int row, VectorMask<Double> a) {
        VectorMask<Double> both = a;
        // The interpreter computes it always, so that its nodes have seen the data when they are
        // compiled.
        if (CompilerDirectives.inInterpreter() || a.anyTrue()) {
            both = a.and(right.execute(frame, row));
        }
        return both;
    }

    /** Chosen when the right side is cheap or keeps state; costs one mask operation. */
    @Specialization(guards = "!skippable")
    protected VectorMask<Double> both(VirtualFrame frame, int row, VectorMask<Double> a) {
        return a.and(right.execute(frame, row));
    }
}
