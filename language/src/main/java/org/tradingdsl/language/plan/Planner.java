// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.language.plan;

import org.tradingdsl.nodes.column.ColumnFormat;
import org.tradingdsl.nodes.kernel.LoopBuilder;
import org.tradingdsl.nodes.kernel.LoopCode;
import org.tradingdsl.nodes.kernel.LoopLibrary;
import org.tradingdsl.nodes.kernel.LoopRoot;
import org.tradingdsl.nodes.kernel.Primitive;
import org.tradingdsl.nodes.kernel.TileBool;
import org.tradingdsl.nodes.kernel.TileNum;
import org.tradingdsl.nodes.kernel.Workspace;
import org.tradingdsl.nodes.simulation.SimulationSettings;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Makes plans. It reads an operator's kind and cost, never its node class: terms are cut into
 * segments within the register budget, each segment becomes a loop over a tile (or a scalar pass),
 * and a value that a later loop reads goes through a tile column unless it is cheaper to compute
 * again.
 */
public final class Planner {
    /** The column that orders fill at on the next bar. */
    public static final String OPEN = "open";

    /** The column that equity is marked at. */
    public static final String CLOSE = "close";

    private PlanOptions options;
    private final List<String> columns;
    private final List<ColumnFormat> formats;
    private final LoopLibrary library;
    private final Workspace workspace;
    private final Rewriter rewriter = new Rewriter();
    private final Map<Term, TileNum> numbers = new HashMap<>();
    private final Map<Term, TileBool> flags = new HashMap<>();
    private final List<Stage> stages = new ArrayList<>();

    private Planner(
            PlanOptions options,
            List<String> columns,
            List<ColumnFormat> formats,
            LoopLibrary library) {
        this.options = options;
        this.columns = columns;
        this.formats = formats;
        this.library = library;
        this.workspace = new Workspace(columns.size());
    }

    /** The columns that terms read, ascending by name. */
    public static List<String> columns(List<Term> roots) {
        Set<String> names = new java.util.TreeSet<>();
        Set<Term> seen = new LinkedHashSet<>();
        for (Term root : roots) {
            collect(root, names, seen);
        }
        return List.copyOf(names);
    }

    private static void collect(Term term, Set<String> names, Set<Term> seen) {
        if (seen.add(term)) {
            if (term.column() != null) {
                names.add(term.column());
            }
            term.inputs().forEach(input -> collect(input, names, seen));
        }
    }

    /**
     * A plan for series.
     *
     * @param columns the columns that the terms read, in the order in which a run supplies them
     * @param formats how each of them lies in memory
     * @param library where loops find machine code that is there already
     */
    public static Plan series(
            SequencedMap<String, Term> outputs,
            PlanOptions options,
            List<String> columns,
            List<ColumnFormat> formats,
            LoopLibrary library) {
        return new Planner(options, columns, formats, library).series(outputs);
    }

    /**
     * A plan for a backtest.
     *
     * @param together whether all lanes of the group have the same timestamps on every row
     */
    public static Plan backtest(
            Term entries,
            Term exits,
            SimulationSettings settings,
            boolean together,
            PlanOptions options,
            List<String> columns,
            List<ColumnFormat> formats,
            LoopLibrary library) {
        return new Planner(options, columns, formats, library)
                .backtest(entries, exits, settings, together);
    }

    private Plan series(SequencedMap<String, Term> wanted) {
        SequencedMap<String, Term> roots = new LinkedHashMap<>();
        wanted.forEach((name, term) -> roots.put(name, rewriter.rewrite(term)));
        Cutter cutter = new Cutter(options.budget());
        List<Segment> segments = cutter.cut(List.copyOf(roots.values()));
        options = options.forLoops(segments.size());
        if (options.figures() == PlanOptions.Figures.LAST) {
            List<Plan.Output> outputs = lastOutputs(roots, segments);
            return new Plan(options, columns, List.copyOf(stages), outputs, null, workspace.size());
        }
        loops(segments, roots.values());
        List<Plan.Output> outputs = new SummaryLoops(options, this::loop).add(roots, stages);
        return new Plan(options, columns, List.copyOf(stages), outputs, null, workspace.size());
    }

    private List<Plan.Output> lastOutputs(
            SequencedMap<String, Term> roots, List<Segment> segments) {
        Segment leaves = new Segment(false);
        Map<Term, Long> places = new HashMap<>();
        List<Plan.Output> outputs = new ArrayList<>();
        roots.forEach(
                (name, term) -> {
                    long offset =
                            places.computeIfAbsent(
                                    term, t -> workspace.reserve(options.lanes().rowBytes()));
                    Segment owner =
                            segments.stream()
                                    .filter(
                                            segment ->
                                                    segment.contains(term) && !segment.isScalar())
                                    .findFirst()
                                    .orElse(leaves);
                    owner.end(term, offset);
                    outputs.add(new Plan.Output(name, false, offset, null));
                });
        if (!leaves.ends().isEmpty()) {
            segments.add(leaves);
        }
        List<Term> scalars =
                leaves.ends().keySet().stream().filter(term -> !Cost.isLeaf(term)).toList();
        loops(segments, scalars);
        return outputs;
    }

    private Plan backtest(
            Term wantedEntries, Term wantedExits, SimulationSettings settings, boolean together) {
        Term entries = rewriter.rewrite(wantedEntries);
        Term exits = rewriter.rewrite(wantedExits);
        List<Segment> segments = new Cutter(options.budget()).cut(List.of(entries, exits));
        options = options.forLoops(segments.size());
        boolean joins =
                !segments.isEmpty()
                        && !segments.getLast().isScalar()
                        && segments.getLast().halves() + Cost.ORDERS <= options.budget();
        Segment last = joins ? segments.removeLast() : new Segment(false);
        List<Term> early = new ArrayList<>();
        for (Term root : List.of(entries, exits)) {
            if (!last.contains(root) && !Cost.isLeaf(root)) {
                early.add(root);
            }
        }
        needs(last).stream().filter(term -> !Cost.isCheap(term)).forEach(early::add);
        loops(segments, early);
        return new BacktestLoops(options, workspace, this::loop)
                .add(last, entries, exits, settings, together, stages, columns);
    }

    /** Makes a stage of every segment; values wanted later go to tile columns. */
    private void loops(List<Segment> segments, Iterable<Term> results) {
        for (int i = 0; i < segments.size(); i++) {
            Segment reader = segments.get(i);
            for (Term term : needs(reader)) {
                if (reader.isScalar() || !Cost.isCheap(term)) {
                    storeBefore(segments, i, term);
                }
            }
            if (reader.isScalar()) {
                reader.terms().forEach(reader::store);
            }
        }
        for (Term result : results) {
            segments.stream()
                    .filter(segment -> segment.contains(result))
                    .forEach(segment -> segment.store(result));
        }
        for (Segment segment : segments) {
            Stage stage =
                    segment.isScalar()
                            ? scalar(segment)
                            : loop("loop " + (stages.size() + 1), segment, LoopMaker::emit);
            // A loop of nothing: all its terms are cheap and are computed again where they are
            // read.
            if (stage != null) {
                stages.add(stage);
            }
        }
    }

    private void storeBefore(List<Segment> segments, int reader, Term term) {
        if (term.operator() == Primitive.NUMBER && segments.get(reader).isScalar()) {
            return;
        }
        for (int i = 0; i < reader; i++) {
            if (segments.get(i).contains(term)) {
                segments.get(i).store(term);
                return;
            }
        }
        // A leaf that a scalar pass reads: the loop before it, which the cutter provided, copies it
        // into a tile.
        segments.get(reader - 1).store(term);
    }

    /** The terms outside a segment that its terms read directly. */
    private static Set<Term> needs(Segment segment) {
        Set<Term> needs = new LinkedHashSet<>();
        for (Term term : segment.terms()) {
            for (Term input : term.inputs()) {
                if (!segment.contains(input) && (segment.isScalar() || !Cost.isLeaf(input))) {
                    needs.add(input);
                }
            }
        }
        return needs;
    }

    /** Makes loops: what goes into one is said once, and told again for each of its forms. */
    interface Loops {
        /** A loop with what the recipe makes; null when that is nothing. */
        Stage.Loop make(
                String name, Segment segment, java.util.function.Consumer<LoopMaker> recipe);
    }

    private Stage.Loop loop(
            String name, Segment segment, java.util.function.Consumer<LoopMaker> recipe) {
        LoopBuilder builder = new LoopBuilder(options.lanes(), workspace);
        recipe.accept(maker(builder, segment));
        if (builder.isEmpty()) {
            return null;
        }
        LoopRoot steady = null;
        if (builder.hasSteadyForm()) {
            LoopBuilder twin = builder.twin();
            recipe.accept(maker(twin, segment));
            steady = twin.build(name + ", steady");
        }
        LoopBuilder own = builder.own();
        recipe.accept(maker(own, segment));
        LoopRoot root = builder.build(name);
        LoopCode code = library.code(root);
        boolean found = code.isCompiled() || stages.stream().anyMatch(runs(code));
        return new Stage.Loop(
                root, code, found, own.build(name), steady, segment.terms(), segment.halves());
    }

    private static Predicate<Stage> runs(LoopCode code) {
        return stage -> stage instanceof Stage.Loop loop && loop.code() == code;
    }

    private LoopMaker maker(LoopBuilder builder, Segment segment) {
        return new LoopMaker(options, builder, columns, formats, numbers, flags, segment);
    }

    private Stage scalar(Segment segment) {
        Term term = segment.terms().getFirst();
        TileNum output = new TileNum(options.lanes(), workspace, options.tileRows());
        numbers.put(term, output);
        ScalarPass.Operand right = term.inputs().size() > 1 ? operand(term.inputs().get(1)) : null;
        ScalarPass pass =
                new ScalarPass(
                        term.operator(),
                        options.lanes().width(),
                        operand(term.inputs().getFirst()),
                        right,
                        output.offset());
        return new Stage.Scalar(pass, segment.terms());
    }

    private ScalarPass.Operand operand(Term term) {
        return term.operator() == Primitive.NUMBER
                ? new ScalarPass.Operand(-1, term.constant(0))
                : new ScalarPass.Operand(numbers.get(term).offset(), 0);
    }
}
