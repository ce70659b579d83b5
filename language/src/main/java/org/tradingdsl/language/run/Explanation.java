// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.language.run;

import org.tradingdsl.builtins.catalogue.Range;
import org.tradingdsl.language.plan.Plan;
import org.tradingdsl.language.plan.Stage;
import org.tradingdsl.language.plan.Term;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What {@code explain} says of a plan: its loops, what each computes and keeps, and what a bar
 * costs in memory.
 */
final class Explanation {
    private final Map<Term, Integer> numbers = new HashMap<>();

    private Explanation() {}

    static Map<String, Object> of(Kernels kernels) {
        boolean ran = kernels.isPrepared();
        boolean reused = kernels.isReused();
        Plan plan = kernels.typical();
        Explanation explanation = new Explanation();
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put(
                "columns", plan.columns().stream().filter(name -> !name.startsWith("$")).toList());
        facts.put("lanes", (long) plan.options().lanes().width());
        facts.put("tile_rows", (long) plan.options().tileRows());
        facts.put("register_budget", plan.options().budget() / 2.0);
        facts.put("bytes_per_bar", (long) plan.columns().size() * Double.BYTES);
        facts.put("bytes_per_lane", plan.bytesPerLane());
        List<Object> stages = new ArrayList<>();
        for (Stage stage : plan.stages()) {
            Map<String, Object> one = new LinkedHashMap<>();
            one.put("stage", name(stage));
            one.put("registers", stage instanceof Stage.Loop loop ? loop.registers() / 2.0 : 0.0);
            one.put("machine_code", machineCode(stage, ran, reused));
            one.put("computes", stage.terms().stream().map(explanation::line).toList());
            stages.add(one);
        }
        facts.put("stages", stages);
        return facts;
    }

    /** What people call a stage. */
    static String name(Stage stage) {
        return stage instanceof Stage.Loop loop ? loop.root().getName() : "value by value";
    }

    /**
     * Where a loop's machine code comes from, or will: a run finds it in the library of loops, or
     * with the whole program that an earlier run prepared.
     */
    private static String machineCode(Stage stage, boolean ran, boolean reused) {
        if (!(stage instanceof Stage.Loop loop)) {
            return "none";
        }
        if (ran) {
            return reused || loop.found() ? "found again" : "compiled anew";
        }
        return loop.found() ? "there already" : "not compiled yet";
    }

    /** A term in one line: what is computed elsewhere is named by its number. */
    private String line(Term term) {
        StringBuilder text = new StringBuilder(name(term)).append(" = ");
        text.append(term.operator().name().toLowerCase(Locale.ROOT)).append('(');
        String separator = "";
        for (Term input : term.inputs()) {
            text.append(separator).append(operand(input));
            separator = ", ";
        }
        for (double constant : term.constants()) {
            text.append(separator).append(Range.plain(constant));
            separator = ", ";
        }
        return text.append(')').toString();
    }

    private String operand(Term term) {
        return switch (term.operator()) {
            case COLUMN -> term.column();
            case NUMBER -> Range.plain(term.constant(0));
            case BOOLEAN -> term.constant(0) != 0 ? "true" : "false";
            case SHIFT ->
                    term.inputs().getFirst().column() != null
                            ? term.inputs().getFirst().column()
                                    + "[-"
                                    + Range.plain(term.constant(0))
                                    + "]"
                            : name(term);
            default -> name(term);
        };
    }

    private String name(Term term) {
        return "t" + numbers.computeIfAbsent(term, t -> numbers.size() + 1);
    }
}
