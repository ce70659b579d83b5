// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.language.run;

import org.tradingdsl.language.plan.Plan;
import org.tradingdsl.language.plan.Stage;
import org.tradingdsl.language.plan.Term;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What {@code explain} says of a plan: its loops, what each computes and keeps, and what a bar
 * costs in memory.
 */
final class Explanation {
    private static final int LONGEST_TERM = 100;

    private Explanation() {}

    static Map<String, Object> of(Plan plan) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("lanes", (long) plan.options().lanes().width());
        facts.put("tile_rows", (long) plan.options().tileRows());
        facts.put("register_budget", plan.options().budget() / 2.0);
        facts.put("bytes_per_bar", (long) plan.columns().size() * Double.BYTES);
        facts.put("bytes_per_lane", plan.bytesPerLane());
        List<Object> stages = new ArrayList<>();
        for (Stage stage : plan.stages()) {
            Map<String, Object> one = new LinkedHashMap<>();
            if (stage instanceof Stage.Loop loop) {
                one.put("stage", loop.root().getName());
                one.put("registers", loop.registers() / 2.0);
            } else {
                one.put("stage", "value by value");
                one.put("registers", 0.0);
            }
            one.put("computes", stage.terms().stream().map(Explanation::shortened).toList());
            stages.add(one);
        }
        facts.put("stages", stages);
        return facts;
    }

    private static String shortened(Term term) {
        String text = term.toString();
        return text.length() <= LONGEST_TERM ? text : text.substring(0, LONGEST_TERM - 1) + "…";
    }
}
