// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.language.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.function.Function;
import org.tradingdsl.nodes.arithmetic.NumberOfNode;
import org.tradingdsl.nodes.kernel.BoolNode;
import org.tradingdsl.nodes.kernel.KernelNode;
import org.tradingdsl.nodes.kernel.NumNode;
import org.tradingdsl.nodes.kernel.SummaryNode;

/** The last loops of a series program: each output's tile column, and its summary when wanted. */
final class SummaryLoops {
    /** Two summaries carry eight vectors. */
    private static final int PER_LOOP = 2;

    private final PlanOptions options;
    private final Function<Segment, LoopMaker> loops;

    SummaryLoops(PlanOptions options, Function<Segment, LoopMaker> loops) {
        this.options = options;
        this.loops = loops;
    }

    List<Plan.Output> add(SequencedMap<String, Term> roots, List<Stage> stages) {
        List<Plan.Output> outputs = new ArrayList<>();
        List<Map.Entry<String, Term>> entries = List.copyOf(roots.sequencedEntrySet());
        for (int from = 0; from < entries.size(); from += PER_LOOP) {
            List<Map.Entry<String, Term>> some = entries.subList(from, Math.min(entries.size(), from + PER_LOOP));
            Segment leaves = new Segment(false);
            some.stream().map(Map.Entry::getValue).filter(Cost::isLeaf).forEach(leaves::store);
            LoopMaker loop = loops.apply(leaves);
            loop.emit();
            for (Map.Entry<String, Term> entry : some) {
                outputs.add(output(entry.getKey(), entry.getValue(), loop));
            }
            if (!loop.builder().isEmpty()) {
                stages.add(loop.finish("summary " + (stages.size() + 1)));
            }
        }
        return outputs;
    }

    private Plan.Output output(String name, Term term, LoopMaker loop) {
        long offset = term.isBoolean() ? loop.flag(term).offset() : loop.number(term).offset();
        SummaryNode summary = null;
        if (options.summaries()) {
            KernelNode value = term.isBoolean() ? loop.flag(term).reader() : loop.number(term).reader();
            NumNode number =
                    value instanceof BoolNode truth ? new NumberOfNode(options.lanes(), truth) : (NumNode) value;
            summary = new SummaryNode(loop.builder(), number);
            loop.builder().add(summary);
        }
        return new Plan.Output(name, term.isBoolean(), offset, summary);
    }
}
