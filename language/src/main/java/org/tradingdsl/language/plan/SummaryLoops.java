// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.language.plan;

import org.tradingdsl.nodes.arithmetic.NumberOfNode;
import org.tradingdsl.nodes.kernel.BoolNode;
import org.tradingdsl.nodes.kernel.KernelNode;
import org.tradingdsl.nodes.kernel.NumNode;
import org.tradingdsl.nodes.kernel.SummaryNode;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

/** The last loops of a series program: each output's tile column, and its summary when wanted. */
final class SummaryLoops {
    /** Two summaries carry eight vectors. */
    private static final int PER_LOOP = 2;

    private final PlanOptions options;
    private final Planner.Loops loops;

    SummaryLoops(PlanOptions options, Planner.Loops loops) {
        this.options = options;
        this.loops = loops;
    }

    List<Plan.Output> add(SequencedMap<String, Term> roots, List<Stage> stages) {
        Map<String, Plan.Output> outputs = new LinkedHashMap<>();
        List<Map.Entry<String, Term>> entries = List.copyOf(roots.sequencedEntrySet());
        for (int from = 0; from < entries.size(); from += PER_LOOP) {
            List<Map.Entry<String, Term>> some =
                    entries.subList(from, Math.min(entries.size(), from + PER_LOOP));
            Segment leaves = new Segment(false);
            some.stream().map(Map.Entry::getValue).filter(Cost::isLeaf).forEach(leaves::store);
            Stage.Loop loop =
                    loops.make(
                            "summary " + (stages.size() + 1),
                            leaves,
                            maker -> {
                                maker.emit();
                                some.forEach(
                                        entry ->
                                                outputs.putIfAbsent(
                                                        entry.getKey(),
                                                        output(
                                                                entry.getKey(),
                                                                entry.getValue(),
                                                                maker)));
                            });
            if (loop != null) {
                stages.add(loop);
            }
        }
        return List.copyOf(outputs.values());
    }

    private Plan.Output output(String name, Term term, LoopMaker loop) {
        long offset = term.isBoolean() ? loop.flag(term).offset() : loop.number(term).offset();
        KernelNode value =
                term.isBoolean()
                        ? loop.flag(term).reader(loop.builder())
                        : loop.number(term).reader(loop.builder());
        NumNode number =
                value instanceof BoolNode truth
                        ? new NumberOfNode(options.lanes(), truth)
                        : (NumNode) value;
        SummaryNode summary = new SummaryNode(loop.builder(), number);
        loop.builder().add(summary);
        return new Plan.Output(name, term.isBoolean(), offset, summary);
    }
}
