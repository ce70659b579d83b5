// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.nodes.simulation;

import com.oracle.truffle.api.frame.VirtualFrame;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.VectorMask;
import jdk.incubator.vector.VectorOperators;

import org.tradingdsl.nodes.kernel.BoolNode;
import org.tradingdsl.nodes.kernel.KernelRun;
import org.tradingdsl.nodes.kernel.Lanes;
import org.tradingdsl.nodes.kernel.LoopArea;
import org.tradingdsl.nodes.kernel.LoopBuilder;
import org.tradingdsl.nodes.kernel.LoopNumber;
import org.tradingdsl.nodes.kernel.LoopRegion;
import org.tradingdsl.nodes.kernel.Memory;
import org.tradingdsl.nodes.kernel.NumNode;
import org.tradingdsl.nodes.kernel.StatementNode;

/**
 * The state machine of orders: signals in, fills and equity out. A lane is flat or in a position,
 * and an order may wait: in a flat lane it is an entry, in a position an exit, so two masks hold
 * all of it (shorts will add a sign, stops a second price). Rows on which something fills are
 * written as one byte each, for {@link Ledger} to read after the loop; no call and no per-trade
 * work happens here.
 *
 * <p>Order of operations, the same in {@link Ledger}: a buy at price p spends B = cash size: units
 * = (B - fixedFee) / (p (1 + slippage) (1 + fees)), cash - B. A sale has gross = units (p (1 -
 * slippage)) and adds gross - (gross fees + fixedFee). Equity is cash + units last.
 */
public final class OrdersNode extends StatementNode {
    @Child private BoolNode entries;
    @Child private BoolNode exits;
    @Child private NumNode open;
    @Child private NumNode close;
    private final boolean sameClose;
    private final LoopNumber initCash;
    private final LoopNumber size;
    private final LoopNumber fees;
    private final LoopNumber withFees;
    private final LoopNumber fixedFee;
    private final LoopNumber buying;
    private final LoopNumber selling;
    private final LoopRegion region;
    private final int cash;
    private final int units;
    private final int last;
    private final int held;
    private final int waiting;
    private final int active;
    private final long state;
    private final long masks;
    private final LoopArea equity;
    private final LoopArea fills;

    /**
     * The state machine.
     *
     * @param open the price of a fill at the next bar's open; null when orders fill at the close
     * @param close the closing price
     * @param equity offset of the tile column of equity, one vector a row
     * @param fills offset of the tile column of fills, one byte a row
     */
    public OrdersNode(
            LoopBuilder loop,
            BoolNode entries,
            BoolNode exits,
            NumNode open,
            NumNode close,
            SimulationSettings settings,
            long equity,
            long fills) {
        super(loop.lanes());
        this.entries = entries;
        this.exits = exits;
        this.open = open;
        this.close = close;
        this.sameClose = settings.sameClose();
        this.initCash = loop.number(settings.initCash());
        this.size = loop.number(settings.size());
        this.fees = loop.number(settings.fees());
        this.withFees = loop.number(1 + settings.fees());
        this.fixedFee = loop.number(settings.fixedFee());
        this.buying = loop.number(1 + settings.slippage());
        this.selling = loop.number(1 - settings.slippage());
        this.region = loop.region();
        this.cash = loop.slot();
        this.units = loop.slot();
        this.last = loop.slot();
        this.held = loop.slot();
        this.waiting = loop.slot();
        this.active = loop.slot();
        this.state = loop.reserve(3L * lanes.rowBytes());
        this.masks = loop.reserve(2);
        this.equity = loop.area(equity);
        this.fills = loop.area(fills);
        loop.stateful(this);
    }

    @Override
    public void open(VirtualFrame frame, KernelRun run) {
        long at = run.scratch() + state;
        frame.setObjectStatic(cash, Memory.load(lanes, at));
        frame.setObjectStatic(units, Memory.load(lanes, at + lanes.rowBytes()));
        frame.setObjectStatic(last, Memory.load(lanes, at + 2L * lanes.rowBytes()));
        frame.setObjectStatic(held, lanes.maskOf(Memory.getByte(run.scratch() + masks)));
        frame.setObjectStatic(waiting, lanes.maskOf(Memory.getByte(run.scratch() + masks + 1)));
        DoubleVector inside = Memory.load(lanes, run.scratch() + LoopRegion.ACTIVE_ROW);
        frame.setObjectStatic(active, inside.compare(VectorOperators.NE, 0.0));
    }

    @Override
    public void close(VirtualFrame frame, KernelRun run) {
        long at = run.scratch() + state;
        Memory.store(lanes.vector(frame, cash), at);
        Memory.store(lanes.vector(frame, units), at + lanes.rowBytes());
        Memory.store(lanes.vector(frame, last), at + 2L * lanes.rowBytes());
        Memory.putByte(run.scratch() + masks, lanes.mask(frame, held).toLong());
        Memory.putByte(run.scratch() + masks + 1, lanes.mask(frame, waiting).toLong());
    }

    @Override
    public void reset(long scratch) {
        Memory.fill(scratch + state, lanes.width(), initCash.value());
        Memory.fill(scratch + state + lanes.rowBytes(), 2L * lanes.width(), 0);
        Memory.putByte(scratch + masks, 0);
        Memory.putByte(scratch + masks + 1, 0);
    }

    @Override
    public void execute(VirtualFrame frame, int row) {
        VectorMask<Double> entry = entries.execute(frame, row).and(lanes.mask(frame, active));
        VectorMask<Double> exit = exits.execute(frame, row);
        DoubleVector c = close.execute(frame, row);
        VectorMask<Double> missing = Lanes.missing(c);
        VectorMask<Double> filled;
        if (sameClose) {
            signal(frame, entry, exit);
            filled = lanes.mask(frame, waiting).andNot(missing);
            fill(frame, filled, c);
        } else {
            DoubleVector o = open.execute(frame, row);
            filled = lanes.mask(frame, waiting).andNot(Lanes.missing(o));
            fill(frame, filled, o);
            signal(frame, entry, exit);
        }
        DoubleVector price = c.blend(lanes.vector(frame, last), missing);
        frame.setObjectStatic(last, price);
        DoubleVector worth = lanes.vector(frame, cash).add(lanes.vector(frame, units).mul(price));
        Memory.store(worth, equity.address(frame) + Memory.rows(row, lanes.rowBytes()));
        Memory.putByte(fills.address(frame) + Memory.rows(row, 1), filled.toLong());
    }

    /**
     * An entry waits in a flat lane that can pay its fixed fee; an exit waits in a position, and
     * cancels a waiting entry.
     */
    private void signal(VirtualFrame frame, VectorMask<Double> entry, VectorMask<Double> exit) {
        VectorMask<Double> in = lanes.mask(frame, held);
        DoubleVector budget = lanes.vector(frame, cash).mul(size.vector(frame));
        VectorMask<Double> buys =
                entry.and(budget.compare(VectorOperators.GT, fixedFee.vector(frame)))
                        .andNot(in)
                        .andNot(exit);
        VectorMask<Double> sells = exit.and(in);
        VectorMask<Double> kept = lanes.mask(frame, waiting).andNot(exit.andNot(in));
        frame.setObjectStatic(waiting, kept.or(buys).or(sells));
    }

    private void fill(VirtualFrame frame, VectorMask<Double> filled, DoubleVector price) {
        if (filled.anyTrue()) {
            VectorMask<Double> in = lanes.mask(frame, held);
            DoubleVector money = lanes.vector(frame, cash);
            DoubleVector amount = lanes.vector(frame, units);
            VectorMask<Double> buys = filled.andNot(in);
            VectorMask<Double> sells = filled.and(in);
            DoubleVector budget = money.mul(size.vector(frame));
            DoubleVector paid = price.mul(buying.vector(frame));
            DoubleVector got = price.mul(selling.vector(frame));
            DoubleVector bought =
                    budget.sub(fixedFee.vector(frame)).div(paid.mul(withFees.vector(frame)));
            DoubleVector gross = amount.mul(got);
            DoubleVector proceeds =
                    gross.sub(gross.mul(fees.vector(frame)).add(fixedFee.vector(frame)));
            frame.setObjectStatic(
                    cash, money.blend(money.sub(budget), buys).blend(money.add(proceeds), sells));
            frame.setObjectStatic(units, amount.blend(bought, buys).blend(0.0, sells));
            frame.setObjectStatic(
                    last, lanes.vector(frame, last).blend(got.blend(paid, buys), filled));
            frame.setObjectStatic(held, in.or(buys).andNot(sells));
            frame.setObjectStatic(waiting, lanes.mask(frame, waiting).andNot(filled));
        }
    }

    /**
     * Offset of the row of money in hand, for reading between blocks; units and last price follow.
     */
    public long stateOffset() {
        return region.offset() + state;
    }
}
