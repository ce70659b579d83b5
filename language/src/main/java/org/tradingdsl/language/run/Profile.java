// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.language.run;

import org.tradingdsl.language.analysis.Program;
import org.tradingdsl.language.ast.Place;
import org.tradingdsl.language.plan.Plan;
import org.tradingdsl.language.plan.Shares;
import org.tradingdsl.language.plan.Stage;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLongArray;
import java.util.concurrent.atomic.LongAdder;

/**
 * Where the time of runs goes: a clock around every call of a stage, summed up over all workers.
 * Within a loop nothing is measured: its time is shared out over the source lines that its
 * operators come from, by the planner's idea of their work.
 */
final class Profile {
    private static final double NANOS = 1e9;

    private final Map<Plan, AtomicLongArray> clocks =
            Collections.synchronizedMap(new IdentityHashMap<>());
    private final LongAdder after = new LongAdder();

    /** The clock of a plan's stages, in nanoseconds. */
    AtomicLongArray clock(Plan plan) {
        return clocks.computeIfAbsent(plan, p -> new AtomicLongArray(p.stages().size()));
    }

    /** The clock of what follows after each tile: trades and summaries. */
    LongAdder after() {
        return after;
    }

    /** All that was measured so far, in nanoseconds. */
    long nanos() {
        long sum = after.sum();
        for (AtomicLongArray clock : List.copyOf(clocks.values())) {
            for (int i = 0; i < clock.length(); i++) {
                sum += clock.get(i);
            }
        }
        return sum;
    }

    private record Line(String file, int number, String text) {}

    /** What is told: seconds and shares by source line, and by stage. */
    Map<String, Object> facts(Program program, long bars, long runs) {
        Map<Line, Double> lines = new LinkedHashMap<>();
        Map<String, Double> stages = new LinkedHashMap<>();
        Place result = program.placeOf(program.result());
        clocks.forEach(
                (plan, clock) -> {
                    for (int i = 0; i < clock.length(); i++) {
                        Stage stage = plan.stages().get(i);
                        double nanos = clock.get(i);
                        stages.merge(Explanation.name(stage), nanos, Double::sum);
                        Shares.of(stage)
                                .forEach(
                                        (origin, share) ->
                                                lines.merge(
                                                        line(origin, result),
                                                        nanos * share,
                                                        Double::sum));
                    }
                });
        stages.put("after each tile", after.doubleValue());
        lines.merge(line(null, result), after.doubleValue(), Double::sum);
        double all = Math.max(1, nanos());
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("seconds", nanos() / NANOS);
        facts.put("bars", bars);
        facts.put("runs", runs);
        facts.put("lines", lines(lines, all));
        List<Object> byStage = new ArrayList<>();
        stages.forEach(
                (name, nanos) -> {
                    Map<String, Object> one = new LinkedHashMap<>();
                    one.put("stage", name);
                    one.put("seconds", nanos / NANOS);
                    one.put("share", nanos / all);
                    byStage.add(one);
                });
        facts.put("stages", byStage);
        return facts;
    }

    private static List<Object> lines(Map<Line, Double> lines, double all) {
        List<Object> rows = new ArrayList<>();
        Map<Line, Double> ordered =
                new TreeMap<>(
                        Comparator.comparing(Line::file)
                                .thenComparingInt(Line::number)
                                .thenComparing(Line::text));
        ordered.putAll(lines);
        ordered.forEach(
                (line, nanos) -> {
                    Map<String, Object> one = new LinkedHashMap<>();
                    one.put("file", line.file());
                    one.put("line", line.number() == 0 ? null : (long) line.number());
                    one.put("text", line.text());
                    one.put("seconds", nanos / NANOS);
                    one.put("share", nanos / all);
                    rows.add(one);
                });
        return rows;
    }

    /** The line of an origin; what is the engine's own work counts as the program's result. */
    private static Line line(Object origin, Place result) {
        Place place = origin instanceof Place known && !known.label().isEmpty() ? known : result;
        return place.hasText()
                ? new Line(
                        place.source().name(),
                        place.source().line(place.start()),
                        place.source().lineAt(place.start()).strip())
                : new Line(place.label(), 0, "");
    }
}
