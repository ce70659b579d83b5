// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.language.plan;

import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorOperators.Comparison;

import org.tradingdsl.nodes.arithmetic.AbsNode;
import org.tradingdsl.nodes.arithmetic.AddNode;
import org.tradingdsl.nodes.arithmetic.DivNode;
import org.tradingdsl.nodes.arithmetic.MaxNode;
import org.tradingdsl.nodes.arithmetic.MinNode;
import org.tradingdsl.nodes.arithmetic.MulNode;
import org.tradingdsl.nodes.arithmetic.NegNode;
import org.tradingdsl.nodes.arithmetic.NumberOfNode;
import org.tradingdsl.nodes.arithmetic.QuotientNode;
import org.tradingdsl.nodes.arithmetic.SqrtNode;
import org.tradingdsl.nodes.arithmetic.SubNode;
import org.tradingdsl.nodes.arithmetic.TrueRangeNode;
import org.tradingdsl.nodes.arithmetic.WhereNode;
import org.tradingdsl.nodes.column.ColumnFormat;
import org.tradingdsl.nodes.column.ColumnNode;
import org.tradingdsl.nodes.column.LiteralNode;
import org.tradingdsl.nodes.column.TruthNode;
import org.tradingdsl.nodes.kernel.BoolNode;
import org.tradingdsl.nodes.kernel.KeepNumNode;
import org.tradingdsl.nodes.kernel.KernelNode;
import org.tradingdsl.nodes.kernel.Lanes;
import org.tradingdsl.nodes.kernel.LoopBuilder;
import org.tradingdsl.nodes.kernel.NumNode;
import org.tradingdsl.nodes.kernel.Primitive;
import org.tradingdsl.nodes.logic.AndNode;
import org.tradingdsl.nodes.logic.CompareNode;
import org.tradingdsl.nodes.logic.IsMissingNode;
import org.tradingdsl.nodes.logic.NotNode;
import org.tradingdsl.nodes.logic.OrNode;
import org.tradingdsl.nodes.logic.RatioNode;
import org.tradingdsl.nodes.logic.XorNode;
import org.tradingdsl.nodes.recurrence.AdjustedAverageNode;
import org.tradingdsl.nodes.recurrence.CumulativeNode;
import org.tradingdsl.nodes.recurrence.FillForwardNode;
import org.tradingdsl.nodes.recurrence.LowestRatioNode;
import org.tradingdsl.nodes.recurrence.PositionNode;
import org.tradingdsl.nodes.recurrence.RatchetNode;
import org.tradingdsl.nodes.recurrence.SeededNode;
import org.tradingdsl.nodes.recurrence.SumSinceNode;
import org.tradingdsl.nodes.recurrence.WeightedAverageNode;
import org.tradingdsl.nodes.window.LagBoolNode;
import org.tradingdsl.nodes.window.LagNode;
import org.tradingdsl.nodes.window.PreviousBoolNode;
import org.tradingdsl.nodes.window.PreviousNode;
import org.tradingdsl.nodes.window.RollingExtremeNode;
import org.tradingdsl.nodes.window.RollingMomentsNode;
import org.tradingdsl.nodes.window.RollingSumNode;
import org.tradingdsl.nodes.window.SkippingVarianceNode;
import org.tradingdsl.nodes.window.WeightedMeanNode;
import org.tradingdsl.nodes.window.WindowScanNode;

import java.util.List;
import java.util.function.Function;

/** Makes the node of a term within a loop, and asks for the nodes of its inputs. */
final class NodeFactory {
    private final LoopBuilder loop;
    private final Lanes lanes;
    private final List<String> columns;
    private final List<ColumnFormat> formats;
    private final Laziness laziness;
    private final Function<Term, KernelNode> inputs;

    /**
     * A factory for one loop.
     *
     * @param columns the plan's columns, by number
     * @param formats how each column lies in memory
     * @param laziness says which operands may be left out on a row
     * @param inputs gives the node that reads a term in this loop: its value kept, loaded from a
     *     tile, or computed in place
     */
    NodeFactory(
            LoopBuilder loop,
            List<String> columns,
            List<ColumnFormat> formats,
            Laziness laziness,
            Function<Term, KernelNode> inputs) {
        this.loop = loop;
        this.laziness = laziness;
        this.lanes = loop.lanes();
        this.columns = columns;
        this.formats = formats;
        this.inputs = inputs;
    }

    /** A node that computes the term. */
    KernelNode make(Term term) {
        return switch (term.operator()) {
            case COLUMN -> column(term.column(), 0);
            case NUMBER -> new LiteralNode(loop, term.constant(0));
            case BOOLEAN -> new TruthNode(lanes, term.constant(0) != 0);
            case ADD -> new AddNode(lanes, num(term, 0), num(term, 1));
            case SUB -> new SubNode(lanes, num(term, 0), num(term, 1));
            case MUL -> new MulNode(lanes, num(term, 0), num(term, 1));
            case DIV -> new DivNode(lanes, num(term, 0), num(term, 1));
            case NEG -> new NegNode(lanes, num(term, 0));
            case ABS -> new AbsNode(lanes, num(term, 0));
            case SQRT -> new SqrtNode(lanes, num(term, 0));
            case MIN -> MinNode.create(lanes, num(term, 0), num(term, 1));
            case MAX -> MaxNode.create(lanes, num(term, 0), num(term, 1));
            case TRUE_RANGE -> new TrueRangeNode(lanes, num(term, 0), num(term, 1), num(term, 2));
            case NUMBER_OF -> new NumberOfNode(lanes, bool(term, 0));
            case WHERE -> where(term);
            case LT -> compare(term, VectorOperators.LT);
            case LE -> compare(term, VectorOperators.LE);
            case GT -> compare(term, VectorOperators.GT);
            case GE -> compare(term, VectorOperators.GE);
            case EQ -> compare(term, VectorOperators.EQ);
            case NE -> compare(term, VectorOperators.NE);
            case RATIO_AT_LEAST -> ratio(term, true);
            case RATIO_AT_MOST -> ratio(term, false);
            case AND -> and(term);
            case OR -> new OrNode(lanes, bool(term, 0), bool(term, 1));
            case XOR -> new XorNode(lanes, bool(term, 0), bool(term, 1));
            case NOT -> new NotNode(lanes, bool(term, 0));
            case ISNA -> new IsMissingNode(lanes, num(term, 0));
            case SHIFT -> shift(term);
            case SHIFT_BOOL ->
                    rows(term) == 1
                            ? new PreviousBoolNode(loop, bool(term, 0))
                            : new LagBoolNode(loop, bool(term, 0), rows(term));
            case ROLLING_SUM -> new RollingSumNode(loop, num(term, 0), rows(term), partial(term));
            case ROLLING_MEAN -> mean(term);
            case ROLLING_VAR, ROLLING_STD -> variance(term);
            case ROLLING_MIN ->
                    new RollingExtremeNode(loop, num(term, 0), rows(term), false, partial(term));
            case ROLLING_MAX ->
                    new RollingExtremeNode(loop, num(term, 0), rows(term), true, partial(term));
            case WMA -> new WeightedMeanNode(loop, num(term, 0), rows(term));
            case AVGDEV -> scan(term, WindowScanNode.Kind.DEVIATION);
            case HIGHEST_BARS -> scan(term, WindowScanNode.Kind.HIGHEST);
            case LOWEST_BARS -> scan(term, WindowScanNode.Kind.LOWEST);
            case EMA -> new SeededNode(loop, num(term, 0), rows(term), false);
            case RMA -> new SeededNode(loop, num(term, 0), rows(term), true);
            case EWM_MEAN -> weighted(term);
            case CUMSUM -> new CumulativeNode(loop, num(term, 0), CumulativeNode.Kind.SUM);
            case CUMPROD -> new CumulativeNode(loop, num(term, 0), CumulativeNode.Kind.PRODUCT);
            case CUMMAX -> new CumulativeNode(loop, num(term, 0), CumulativeNode.Kind.MAX);
            case CUMMIN -> new CumulativeNode(loop, num(term, 0), CumulativeNode.Kind.MIN);
            case LOWEST_RATIO ->
                    new LowestRatioNode(loop, num(term, 0), num(term, 1), term.constant(0));
            case SUM_SINCE -> new SumSinceNode(loop, num(term, 0), bool(term, 1));
            case RATCHET -> new RatchetNode(loop, num(term, 0), num(term, 1));
            case FFILL -> new FillForwardNode(loop, num(term, 0));
            case POSITION -> new PositionNode(loop, bool(term, 0), bool(term, 1));
            case FLOORDIV, MOD, POW, EXP, LOG ->
                    throw new IllegalStateException(
                            term.operator() + " runs between loops, not inside one");
        };
    }

    /** A reader of a column of the market. */
    NumNode column(String name, long lag) {
        int index = columns.indexOf(name);
        return ColumnNode.create(loop, index, formats.get(index), lag);
    }

    private NumNode num(Term term, int i) {
        return (NumNode) inputs.apply(term.inputs().get(i));
    }

    private BoolNode bool(Term term, int i) {
        return (BoolNode) inputs.apply(term.inputs().get(i));
    }

    private BoolNode compare(Term term, Comparison comparison) {
        return new CompareNode(lanes, comparison, num(term, 0), num(term, 1));
    }

    private BoolNode ratio(Term term, boolean atLeast) {
        return new RatioNode(loop, num(term, 0), num(term, 1), atLeast, term.constant(0));
    }

    private NumNode where(Term term) {
        return WhereNode.create(
                lanes, bool(term, 0), num(term, 1), num(term, 2), laziness.mayLeaveOut(term));
    }

    private BoolNode and(Term term) {
        int lazy = laziness.lazySide(term);
        BoolNode first = bool(term, 1 - lazy);
        return AndNode.create(lanes, first, bool(term, lazy), laziness.mayLeaveOut(term));
    }

    private NumNode shift(Term term) {
        Term input = term.inputs().getFirst();
        if (input.operator() == Primitive.COLUMN) {
            return column(input.column(), rows(term));
        }
        return rows(term) == 1
                ? new PreviousNode(loop, num(term, 0))
                : new LagNode(loop, num(term, 0), rows(term));
    }

    private NumNode variance(Term term) {
        boolean root = term.operator() == Primitive.ROLLING_STD;
        int minPeriods = (int) term.constant(1);
        int ddof = (int) term.constant(2);
        if (minPeriods < rows(term)) {
            return new SkippingVarianceNode(loop, num(term, 0), rows(term), minPeriods, ddof, root);
        }
        RollingMomentsNode moments = new RollingMomentsNode(loop, num(term, 0), rows(term));
        loop.add(loop.stateful(moments));
        return moments.variance(loop, rows(term), ddof, root);
    }

    /** The sum is a statement of its own, so that the division may be left out on a row. */
    private NumNode mean(Term term) {
        KeepNumNode sum =
                new KeepNumNode(loop, new RollingSumNode(loop, num(term, 0), rows(term), false));
        loop.add(sum);
        return new QuotientNode(loop, sum.reader(), rows(term));
    }

    private NumNode scan(Term term, WindowScanNode.Kind kind) {
        return new WindowScanNode(loop, num(term, 0), rows(term), kind);
    }

    private NumNode weighted(Term term) {
        double alpha = term.constant(0);
        int minPeriods = (int) term.constant(2);
        boolean ignoreMissing = term.constant(3) != 0;
        return term.constant(1) != 0
                ? new AdjustedAverageNode(loop, num(term, 0), alpha, minPeriods, ignoreMissing)
                : new WeightedAverageNode(loop, num(term, 0), alpha, minPeriods, ignoreMissing);
    }

    private static int rows(Term term) {
        return (int) term.constant(0);
    }

    private static boolean partial(Term term) {
        return term.constant(1) == Rewriter.PARTIAL;
    }
}
