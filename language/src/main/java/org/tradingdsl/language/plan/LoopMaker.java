// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.language.plan;

import org.tradingdsl.nodes.arithmetic.NumberOfNode;
import org.tradingdsl.nodes.column.ColumnFormat;
import org.tradingdsl.nodes.kernel.BoolNode;
import org.tradingdsl.nodes.kernel.KeepBoolNode;
import org.tradingdsl.nodes.kernel.KeepNumNode;
import org.tradingdsl.nodes.kernel.KernelNode;
import org.tradingdsl.nodes.kernel.LastNode;
import org.tradingdsl.nodes.kernel.LoopBuilder;
import org.tradingdsl.nodes.kernel.NumNode;
import org.tradingdsl.nodes.kernel.TileBool;
import org.tradingdsl.nodes.kernel.TileNum;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Makes the loop of a segment. A term with several readers in the loop is kept in a register; one
 * with a single reader is computed in place; one that later loops read is written to a tile column;
 * a cheap one of an earlier loop is computed again.
 */
final class LoopMaker {
    private final PlanOptions options;
    private final Map<Term, TileNum> numbers;
    private final Map<Term, TileBool> flags;
    private final Segment segment;
    private final LoopBuilder builder;
    private final Laziness laziness;
    private final NodeFactory factory;
    private final Map<Term, Integer> uses = new HashMap<>();
    private final Map<Term, KernelNode> keepers = new HashMap<>();

    LoopMaker(
            PlanOptions options,
            LoopBuilder builder,
            List<String> columns,
            List<ColumnFormat> formats,
            Map<Term, TileNum> numbers,
            Map<Term, TileBool> flags,
            Segment segment) {
        this.options = options;
        this.numbers = numbers;
        this.flags = flags;
        this.segment = segment;
        this.builder = builder;
        this.laziness = new Laziness(this::isReady);
        this.factory = new NodeFactory(builder, columns, formats, laziness, this::reader);
    }

    /** Announces a reader of a term beyond the segment's own; before anything is made. */
    LoopMaker use(Term term) {
        uses.merge(term, 1, Integer::sum);
        return this;
    }

    LoopBuilder builder() {
        return builder;
    }

    /** Makes the segment's statements. */
    LoopMaker emit() {
        for (Term term : segment.terms()) {
            term.inputs().forEach(this::use);
        }
        segment.ends().keySet().forEach(this::use);
        Set<Term> advanced = new LinkedHashSet<>();
        for (Term term : segment.terms()) {
            if (laziness.mayLeaveOut(term)) {
                Term operand = term.inputs().get(laziness.lazySide(term));
                laziness.collectStateful(operand, advanced);
            }
        }
        for (Term term : foreign()) {
            if (uses.getOrDefault(term, 0) > 1) {
                keep(term);
            }
        }
        for (Term term : segment.terms()) {
            int readers = uses.getOrDefault(term, 0);
            boolean stored = segment.stores(term);
            if (readers > 1 || stored && readers > 0 || advanced.contains(term)) {
                keep(term);
            }
            if (stored) {
                write(term);
            }
        }
        for (Term term : segment.stored()) {
            if (Cost.isLeaf(term)) {
                write(term);
            }
        }
        segment.ends()
                .forEach(
                        (term, offset) ->
                                builder.add(new LastNode(builder, number(reader(term)), offset)));
        return this;
    }

    /** Whether a term's value is there before its readers ask: kept, or in a tile. */
    private boolean isReady(Term term) {
        return segment.contains(term)
                ? uses.getOrDefault(term, 0) > 1 || segment.stores(term)
                : !Cost.isCheap(term);
    }

    private NumNode number(KernelNode node) {
        return node instanceof BoolNode truth
                ? new NumberOfNode(options.lanes(), truth)
                : (NumNode) node;
    }

    /** Cheap terms of earlier loops that this one computes again. */
    private Set<Term> foreign() {
        Set<Term> foreign = new LinkedHashSet<>();
        for (Term term :
                uses.keySet().stream()
                        .sorted(java.util.Comparator.comparingInt(Term::id))
                        .toList()) {
            if (!segment.contains(term) && !Cost.isLeaf(term) && Cost.isCheap(term)) {
                foreign.add(term);
            }
        }
        return foreign;
    }

    private void keep(Term term) {
        KernelNode node = factory.make(term);
        if (term.isBoolean()) {
            KeepBoolNode keeper = new KeepBoolNode(builder, (BoolNode) node);
            builder.add(keeper);
            keepers.put(term, keeper);
        } else {
            KeepNumNode keeper = new KeepNumNode(builder, (NumNode) node);
            builder.add(keeper);
            keepers.put(term, keeper);
        }
    }

    private void write(Term term) {
        if (term.isBoolean()) {
            builder.add(flag(term).writer(builder, (BoolNode) reader(term)));
        } else {
            builder.add(number(term).writer(builder, (NumNode) reader(term)));
        }
    }

    TileNum number(Term term) {
        return numbers.computeIfAbsent(
                term, t -> new TileNum(options.lanes(), builder.workspace(), options.tileRows()));
    }

    TileBool flag(Term term) {
        return flags.computeIfAbsent(
                term, t -> new TileBool(options.lanes(), builder.workspace(), options.tileRows()));
    }

    /** A node that reads a term in this loop. */
    KernelNode reader(Term term) {
        KernelNode keeper = keepers.get(term);
        if (keeper instanceof KeepBoolNode kept) {
            return kept.reader();
        }
        if (keeper instanceof KeepNumNode kept) {
            return kept.reader();
        }
        if (segment.contains(term) || Cost.isCheap(term)) {
            return factory.make(term);
        }
        return term.isBoolean()
                ? flags.get(term).reader(builder)
                : numbers.get(term).reader(builder);
    }

    NumNode column(String name) {
        return factory.column(name, 0);
    }
}
