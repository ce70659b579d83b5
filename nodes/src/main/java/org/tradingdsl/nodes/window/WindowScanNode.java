// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.nodes.window;

import com.oracle.truffle.api.frame.VirtualFrame;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.VectorMask;
import jdk.incubator.vector.VectorOperators;

import org.tradingdsl.nodes.arithmetic.Quotient;
import org.tradingdsl.nodes.kernel.Lanes;
import org.tradingdsl.nodes.kernel.LoopBuilder;
import org.tradingdsl.nodes.kernel.LoopNumber;
import org.tradingdsl.nodes.kernel.Memory;
import org.tradingdsl.nodes.kernel.NumNode;

/**
 * What no running figure gives: all n rows of the window are read again on every bar, from the
 * oldest to the newest. Missing while one of them is.
 */
public final class WindowScanNode extends RingNode {
    /** What is looked for. */
    public enum Kind {
        /** The mean distance of the rows from their mean. */
        DEVIATION,
        /** Minus the age in bars of the largest row; of equal ones the newest counts. */
        HIGHEST,
        /** Minus the age in bars of the smallest row; of equal ones the newest counts. */
        LOWEST
    }

    @Child private NumNode value;
    private final Kind kind;
    private final Quotient quotient;
    private final LoopNumber oldest;

    /** The figure of n rows, n at least 1. */
    public WindowScanNode(LoopBuilder loop, NumNode value, int n, Kind kind) {
        super(loop, n);
        this.value = value;
        this.kind = kind;
        this.quotient = new Quotient(loop, n);
        this.oldest = loop.number(1.0 - n);
    }

    @Override
    public DoubleVector execute(VirtualFrame frame, int row) {
        DoubleVector v = value.execute(frame, row);
        long base = ring.base(frame);
        int position = (int) ring.position(frame);
        Memory.store(v, base + position);
        ring.turn(frame, position);
        int bytes = ring.bytes(frame);
        return kind == Kind.DEVIATION
                ? deviation(frame, v, base, position, bytes)
                : age(frame, base, position, bytes);
    }

    /** Of distances from the newest row: those of equal rows are exactly 0, whatever n is. */
    private DoubleVector deviation(
            VirtualFrame frame, DoubleVector newest, long base, int position, int bytes) {
        DoubleVector sum = lanes.zero();
        int at = position;
        for (int done = 0; done < bytes; done += ring.rowBytes()) {
            at = next(at, bytes);
            sum = lanes.exact(sum).add(Memory.load(lanes, base + at).sub(newest));
        }
        DoubleVector mean = quotient.of(frame, lanes.exact(sum));
        DoubleVector distance = lanes.zero();
        for (int done = 0; done < bytes; done += ring.rowBytes()) {
            at = next(at, bytes);
            DoubleVector x = Memory.load(lanes, base + at).sub(newest);
            distance = lanes.exact(distance).add(x.sub(mean).abs());
        }
        return quotient.of(frame, lanes.exact(distance));
    }

    private DoubleVector age(VirtualFrame frame, long base, int position, int bytes) {
        int at = next(position, bytes);
        DoubleVector best = Memory.load(lanes, base + at);
        DoubleVector age = oldest.vector(frame);
        DoubleVector current = age;
        for (int done = ring.rowBytes(); done < bytes; done += ring.rowBytes()) {
            at = next(at, bytes);
            DoubleVector x = Memory.load(lanes, base + at);
            best = lanes.exact(best);
            current = lanes.exact(current).add(1.0);
            VectorMask<Double> better =
                    x.compare(kind == Kind.HIGHEST ? VectorOperators.GE : VectorOperators.LE, best);
            age = lanes.exact(age).blend(current, better);
            // A missing value beats all, and none beats it.
            best = best.blend(x, better.or(Lanes.missing(x)));
        }
        best = lanes.exact(best);
        return lanes.exact(age).blend(best, Lanes.missing(best));
    }

    private int next(int at, int bytes) {
        int next = at + ring.rowBytes();
        return next == bytes ? 0 : next;
    }
}
