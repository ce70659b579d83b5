// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.language.analysis;

import org.tradingdsl.builtins.catalogue.Catalogue;
import org.tradingdsl.builtins.catalogue.Entry;
import org.tradingdsl.builtins.catalogue.Range;
import org.tradingdsl.language.ast.Canonical;
import org.tradingdsl.language.ast.Expr;
import org.tradingdsl.language.ast.ExprPool;
import org.tradingdsl.language.ast.Place;
import org.tradingdsl.language.ast.ProgramException;
import org.tradingdsl.language.ast.SourceText;
import org.tradingdsl.language.ast.Type;
import org.tradingdsl.language.plan.Term;
import org.tradingdsl.language.syntax.Reader;
import org.tradingdsl.language.syntax.UserFunction;
import org.tradingdsl.nodes.simulation.SimulationSettings;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Collectors;

/**
 * A loaded program: its canonical expression and hash, its parameters, and the way to primitive
 * operators. Loading checks everything that can be checked without data: names, arguments, types,
 * windows, look-ahead.
 */
public final class Program {
    private final String name;
    private final SourceText source;
    private final ExprPool pool;
    private final Expr result;
    private final UserFunction function;
    private final SequencedMap<String, Expr.Param> params = new LinkedHashMap<>();
    private final String canonicalText;

    private Program(
            String name, SourceText source, ExprPool pool, Expr result, UserFunction function) {
        this.name = name;
        this.source = source;
        this.pool = pool;
        this.result = result;
        this.function = function;
        this.canonicalText = result == null ? "" : Canonical.text(result);
        if (result != null) {
            for (Expr expr : Expr.postOrder(result)) {
                if (expr instanceof Expr.Param param) {
                    params.put(param.name(), param);
                }
            }
            lower(Map.of());
        }
    }

    /**
     * Loads a program.
     *
     * @param text the program, in text or JSON form; JSON when its first character is a brace
     * @param name its file's name, for messages
     * @throws ProgramException when there is a mistake in it
     */
    public static Program parse(String text, String name) {
        SourceText source = new SourceText(name, text);
        return switch (Reader.read(source)) {
            case Reader.Parsed.Value value ->
                    new Program(
                            value.name() == null ? nameOf(name) : value.name(),
                            source,
                            value.pool(),
                            value.result(),
                            null);
            case Reader.Parsed.Function f ->
                    new Program(nameOf(name), source, f.pool(), null, f.function());
        };
    }

    /**
     * Calls the function that the program is.
     *
     * @return the {@link Program} that the call makes, or what was given for the argument that the
     *     function gives back
     * @throws ProgramException when the arguments do not fit, or when this program is no function
     */
    public Object call(List<UserFunction.Argument> arguments) {
        if (function == null) {
            throw new ProgramException(Place.NOWHERE, "the program is no function");
        }
        // One call at a time: the pool is not made for several threads.
        synchronized (pool) {
            return switch (function.apply(arguments)) {
                case Expr expr -> new Program(name, source, pool, expr, null);
                case UserFunction.Argument argument -> argument.given();
                case Object other ->
                        throw new IllegalStateException("no outcome of a function: " + other);
            };
        }
    }

    /**
     * The program's name: what a program in JSON calls itself, else its file's name without folders
     * and ending; {@code strategy} when it has no file.
     */
    public String name() {
        return name;
    }

    private static String nameOf(String source) {
        String file = source.substring(source.replace('\\', '/').lastIndexOf('/') + 1);
        // What other languages call a text that they evaluate.
        if (file.equals("<eval>")) {
            return "strategy";
        }
        int dot = file.lastIndexOf('.');
        return dot > 0 ? file.substring(0, dot) : file;
    }

    /** The text as places count it: without a byte order mark. */
    public SourceText text() {
        return Reader.text(source);
    }

    /** The function that the program is, when it ends with a definition. */
    public Optional<UserFunction> function() {
        return Optional.ofNullable(function);
    }

    /**
     * The canonical expression.
     *
     * @throws IllegalStateException when the program is a function
     */
    public Expr result() {
        if (result == null) {
            throw new IllegalStateException("the program is a function");
        }
        return result;
    }

    /** The canonical JSON text, by RFC 8785; empty for a function. */
    public String canonicalText() {
        return canonicalText;
    }

    /** SHA-256 of the canonical text, hexadecimal. */
    public String hash() {
        return Canonical.hash(canonicalText);
    }

    /** The parameters it declares, in the order of their first use. */
    public List<Expr.Param> params() {
        return List.copyOf(params.values());
    }

    /** Where an expression of this program is written. */
    public Place placeOf(Expr expr) {
        return pool.placeOf(expr);
    }

    /**
     * Where a column is written; for one that the simulation reads by itself, where the backtest
     * is.
     */
    public Place placeOfColumn(String name) {
        for (Expr expr : Expr.postOrder(result())) {
            if (expr instanceof Expr.ColumnRef column && column.name().equals(name)) {
                return pool.placeOf(expr);
            }
        }
        return pool.placeOf(result);
    }

    /**
     * The program over primitive operators.
     *
     * @param overrides values for some of its parameters
     * @throws ProgramException when a parameter is unknown or out of its limits, or a window out of
     *     range
     */
    public Lowered lower(Map<String, Double> overrides) {
        Map<String, Double> values = new Parameters(pool, params).with(overrides);
        String circumstance =
                overrides.isEmpty()
                        ? ""
                        : overrides.entrySet().stream()
                                .map(e -> e.getKey() + "=" + Range.plain(e.getValue()))
                                .sorted()
                                .collect(Collectors.joining(", ", " (with ", ")"));
        synchronized (pool) {
            try {
                return lower(new Lowering(pool, values, circumstance), values);
            } catch (StackOverflowError e) {
                throw new ProgramException(
                        pool.placeOf(result),
                        "an expression too deep to open; split the program in two");
            }
        }
    }

    private Lowered lower(Lowering lowering, Map<String, Double> values) {
        Type type = result().type();
        if (type == Type.BACKTEST) {
            return backtest(lowering, (Expr.Call) result, values);
        }
        if (result instanceof Expr.Select select) {
            SequencedMap<String, Term> outputs = new LinkedHashMap<>();
            for (int i = 0; i < select.names().size(); i++) {
                outputs.put(select.names().get(i), lowering.series(select.inputs().get(i)));
            }
            return series(outputs, true, values);
        }
        if (type == Type.NUMBERS || type == Type.BOOLEANS) {
            SequencedMap<String, Term> outputs = new LinkedHashMap<>();
            outputs.put("value", lowering.series(result));
            return series(outputs, false, values);
        }
        Object value = lowering.value(result);
        return new Lowered.Scalar(value == Lowering.MISSING ? null : value, values);
    }

    private static Lowered series(
            SequencedMap<String, Term> outputs, boolean named, Map<String, Double> values) {
        List<Term> roots = List.copyOf(outputs.values());
        return new Lowered.Series(outputs, named, Term.columns(roots), warmup(roots), values);
    }

    private Lowered backtest(Lowering lowering, Expr.Call call, Map<String, Double> values) {
        Entry entry = Catalogue.standard().find(call.function()).orElseThrow();
        lowering.checkNumbers(entry, call);
        Map<String, Object> settings = new LinkedHashMap<>();
        for (int i = 2; i < call.inputs().size(); i++) {
            settings.put(entry.parameters().get(i).name(), lowering.value(call.inputs().get(i)));
        }
        Term entries = lowering.signal(call.inputs().get(0));
        Term exits = lowering.signal(call.inputs().get(1));
        Object periods = settings.get("periods_per_year");
        SimulationSettings simulation =
                new SimulationSettings(
                        settings.get("fill").equals("close"),
                        (Double) settings.get("fees"),
                        (Double) settings.get("fixed_fee"),
                        (Double) settings.get("slippage"),
                        (Double) settings.get("size"),
                        (Double) settings.get("init_cash"),
                        periods instanceof Double p ? p : Double.NaN);
        List<Term> roots = List.of(entries, exits);
        return new Lowered.Backtest(
                entries, exits, simulation, Term.columns(roots), warmup(roots), values);
    }

    private static long warmup(List<Term> roots) {
        Warmup warmup = new Warmup();
        return roots.stream().mapToLong(warmup::of).max().orElse(0);
    }
}
