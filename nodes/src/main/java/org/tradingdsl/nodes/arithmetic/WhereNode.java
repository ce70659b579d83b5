// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.nodes.arithmetic;

import com.oracle.truffle.api.CompilerDirectives;
import com.oracle.truffle.api.dsl.Specialization;
import com.oracle.truffle.api.frame.VirtualFrame;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.VectorMask;

import org.tradingdsl.nodes.kernel.BoolNode;
import org.tradingdsl.nodes.kernel.Lanes;
import org.tradingdsl.nodes.kernel.NumNode;

/** The second value where the first is true, else the third. */
public abstract class WhereNode extends NumNode {
    @Child private BoolNode condition;
    @Child private NumNode yes;
    @Child private NumNode no;

    /** Whether the second value may be left out on rows on which no lane wants it. */
    protected final boolean skippable;

    /** The selection; missing where the value that it picks is. */
    protected WhereNode(
            Lanes lanes, BoolNode condition, NumNode yes, NumNode no, boolean skippable) {
        super(lanes);
        this.condition = condition;
        this.yes = yes;
        this.no = no;
        this.skippable = skippable;
    }

    /**
     * The selection.
     *
     * @param skippable whether the second value keeps no state and is dear enough (a division, a
     *     root) that a row on which no lane wants it should not compute it
     */
    public static NumNode create(
            Lanes lanes, BoolNode condition, NumNode yes, NumNode no, boolean skippable) {
        return WhereNodeGen.create(lanes, condition, yes, no, skippable);
    }

    @Override
    public final DoubleVector execute(VirtualFrame frame, int row) {
        return executeSelect(frame, row, condition.execute(frame, row));
    }

    /** Selects by a condition that is computed already. */
    protected abstract DoubleVector executeSelect(
            VirtualFrame frame, int row, VectorMask<Double> mask);

    /**
     * Chosen when the second value may be left out; costs a test and a branch, saves the value on
     * most rows.
     */
    @Specialization(guards = "skippable")
    protected DoubleVector lazy(VirtualFrame frame, int row, VectorMask<Double> mask) {
        DoubleVector otherwise = no.execute(frame, row);
        // The interpreter computes it always, so that its nodes have seen the data when they are
        // compiled.
        if (CompilerDirectives.inInterpreter() || mask.anyTrue()) {
            otherwise = otherwise.blend(yes.execute(frame, row), mask);
        }
        return otherwise;
    }

    /** Chosen when both values are cheap or keep state; costs one blend. */
    @Specialization(guards = "!skippable")
    protected DoubleVector both(VirtualFrame frame, int row, VectorMask<Double> mask) {
        DoubleVector value = yes.execute(frame, row);
        return no.execute(frame, row).blend(value, mask);
    }
}
